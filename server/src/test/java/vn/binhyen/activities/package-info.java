/// Activities, the whole way on a real database.
@NullMarked
package vn.binhyen.activities;

import org.jspecify.annotations.NullMarked;
