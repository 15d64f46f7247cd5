/// Facts and totals in the database.
@NullMarked
package vn.binhyen.figures.persistence;

import org.jspecify.annotations.NullMarked;
