/// SQL of the schema `obligations`.
@NullMarked
package vn.binhyen.obligations.persistence;

import org.jspecify.annotations.NullMarked;
