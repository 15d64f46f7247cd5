/// What a report about an officer is, and the stages it goes through.
@NullMarked
package vn.binhyen.conduct.domain;

import org.jspecify.annotations.NullMarked;
