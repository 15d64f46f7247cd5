/// Keeping reports, looking at them, deciding who may, and moving what a unit received.
@NullMarked
package vn.binhyen.conduct.application;

import org.jspecify.annotations.NullMarked;
