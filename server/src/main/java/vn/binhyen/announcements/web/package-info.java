@NullMarked
package vn.binhyen.announcements.web;

import org.jspecify.annotations.NullMarked;
