/// The secret a program shows.
@NullMarked
package vn.binhyen.openfigures.domain;

import org.jspecify.annotations.NullMarked;
