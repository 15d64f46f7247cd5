/// Use cases and jobs.
@NullMarked
package vn.binhyen.movement.application;

import org.jspecify.annotations.NullMarked;
