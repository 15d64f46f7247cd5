/// What happens at the start: the guard, the people, the loading, the stand-in.
@NullMarked
package vn.binhyen.story.application;

import org.jspecify.annotations.NullMarked;
