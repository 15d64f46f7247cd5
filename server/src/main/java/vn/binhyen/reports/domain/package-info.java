@NullMarked
package vn.binhyen.reports.domain;

import org.jspecify.annotations.NullMarked;
