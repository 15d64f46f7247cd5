@NullMarked
package vn.binhyen.reports.application;

import org.jspecify.annotations.NullMarked;
