@NullMarked
package vn.binhyen.activities.application;

import org.jspecify.annotations.NullMarked;
