@NullMarked
package vn.binhyen.movement.web;

import org.jspecify.annotations.NullMarked;
