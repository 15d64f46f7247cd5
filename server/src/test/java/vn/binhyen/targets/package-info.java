/// Targets: the line first, then the whole way on a real database.
@NullMarked
package vn.binhyen.targets;

import org.jspecify.annotations.NullMarked;
