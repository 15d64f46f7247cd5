/// What stands on a dashboard, and reading all its numbers at once.
@NullMarked
package vn.binhyen.dashboards.application;

import org.jspecify.annotations.NullMarked;
