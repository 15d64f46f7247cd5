/// Turning answers into responses: pages into HTML, failures into error pages, files into bundles.
@NullMarked
package vn.binhyen.ui.web;

import org.jspecify.annotations.NullMarked;
