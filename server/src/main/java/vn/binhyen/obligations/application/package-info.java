/// Use cases and the calendar's files.
@NullMarked
package vn.binhyen.obligations.application;

import org.jspecify.annotations.NullMarked;
