/// SQL of the schema `targets`.
@NullMarked
package vn.binhyen.targets.persistence;

import org.jspecify.annotations.NullMarked;
