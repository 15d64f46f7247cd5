@NullMarked
package vn.binhyen.announcements.persistence;

import org.jspecify.annotations.NullMarked;
