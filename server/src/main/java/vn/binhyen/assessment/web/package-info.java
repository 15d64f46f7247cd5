/// Pages below /console/assessment.
@NullMarked
package vn.binhyen.assessment.web;

import org.jspecify.annotations.NullMarked;
