/// The SQL of examples and awards.
@NullMarked
package vn.binhyen.examples.persistence;

import org.jspecify.annotations.NullMarked;
