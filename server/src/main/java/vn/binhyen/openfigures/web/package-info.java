/// The doors for programs, and the desk at which tokens are made.
@NullMarked
package vn.binhyen.openfigures.web;

import org.jspecify.annotations.NullMarked;
