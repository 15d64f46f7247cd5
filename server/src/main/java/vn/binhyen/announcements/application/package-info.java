@NullMarked
package vn.binhyen.announcements.application;

import org.jspecify.annotations.NullMarked;
