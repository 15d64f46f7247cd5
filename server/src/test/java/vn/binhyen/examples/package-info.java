@NullMarked
package vn.binhyen.examples;

import org.jspecify.annotations.NullMarked;
