/// How the work is made up: plain Java, the same for the same seed and moment.
@NullMarked
package vn.binhyen.story.domain;

import org.jspecify.annotations.NullMarked;
