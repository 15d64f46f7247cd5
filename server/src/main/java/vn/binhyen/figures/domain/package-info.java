/// The rules of counting, in plain Java.
@NullMarked
package vn.binhyen.figures.domain;

import org.jspecify.annotations.NullMarked;
