/// Reports owed and handed in: rules first, then the whole way on a real database.
@NullMarked
package vn.binhyen.obligations;

import org.jspecify.annotations.NullMarked;
