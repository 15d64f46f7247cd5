/// Pages below /console/targets.
@NullMarked
package vn.binhyen.targets.web;

import org.jspecify.annotations.NullMarked;
