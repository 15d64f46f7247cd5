/// The tables of the catalogue.
@NullMarked
package vn.binhyen.guidance.persistence;

import org.jspecify.annotations.NullMarked;
