/// The tables of reports and of who may see them.
@NullMarked
package vn.binhyen.conduct.persistence;

import org.jspecify.annotations.NullMarked;
