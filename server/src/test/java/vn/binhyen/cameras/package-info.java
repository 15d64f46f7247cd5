@NullMarked
package vn.binhyen.cameras;

import org.jspecify.annotations.NullMarked;
