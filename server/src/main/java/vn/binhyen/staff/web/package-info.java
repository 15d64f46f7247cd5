/// Signing in, who may open which page, and the frame around officers' pages.
@NullMarked
package vn.binhyen.staff.web;

import org.jspecify.annotations.NullMarked;
