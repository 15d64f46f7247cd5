/// The doors for programs by themselves.
@NullMarked
package vn.binhyen.openfigures.web;

import org.jspecify.annotations.NullMarked;
