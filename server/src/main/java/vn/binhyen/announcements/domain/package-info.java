@NullMarked
package vn.binhyen.announcements.domain;

import org.jspecify.annotations.NullMarked;
