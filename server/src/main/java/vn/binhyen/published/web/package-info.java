/// The page for everybody, and the desk at which figures are published.
@NullMarked
package vn.binhyen.published.web;

import org.jspecify.annotations.NullMarked;
