/// The pages for officers.
@NullMarked
package vn.binhyen.console.web;

import org.jspecify.annotations.NullMarked;
