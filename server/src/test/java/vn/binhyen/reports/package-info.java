@NullMarked
package vn.binhyen.reports;

import org.jspecify.annotations.NullMarked;
