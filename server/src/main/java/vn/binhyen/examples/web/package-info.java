/// Pages of examples and awards.
@NullMarked
package vn.binhyen.examples.web;

import org.jspecify.annotations.NullMarked;
