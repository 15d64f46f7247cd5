/// SQL of the schema `movement`.
@NullMarked
package vn.binhyen.movement.persistence;

import org.jspecify.annotations.NullMarked;
