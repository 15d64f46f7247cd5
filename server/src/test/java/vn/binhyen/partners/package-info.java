@NullMarked
package vn.binhyen.partners;

import org.jspecify.annotations.NullMarked;
