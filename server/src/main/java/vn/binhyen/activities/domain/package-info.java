@NullMarked
package vn.binhyen.activities.domain;

import org.jspecify.annotations.NullMarked;
