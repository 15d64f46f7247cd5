/// Reports: forms and their mistakes, then figures that come back out of papers.
@NullMarked
package vn.binhyen.reports;

import org.jspecify.annotations.NullMarked;
