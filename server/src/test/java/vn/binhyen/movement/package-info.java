@NullMarked
package vn.binhyen.movement;

import org.jspecify.annotations.NullMarked;
