@NullMarked
package vn.binhyen.reports.web;

import org.jspecify.annotations.NullMarked;
