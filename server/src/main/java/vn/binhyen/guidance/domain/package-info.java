/// Rules of guidance in plain Java: what can be found, and what is done with a question.
@NullMarked
package vn.binhyen.guidance.domain;

import org.jspecify.annotations.NullMarked;
