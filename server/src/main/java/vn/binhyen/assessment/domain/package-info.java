/// Rules of scoring and of what may follow what, in plain Java.
@NullMarked
package vn.binhyen.assessment.domain;

import org.jspecify.annotations.NullMarked;
