/// The officers' pages of the catalogue: lists, editor, history, files in and out.
@NullMarked
package vn.binhyen.guidance.web;

import org.jspecify.annotations.NullMarked;
