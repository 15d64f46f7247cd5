/// The marker and the bulk loading.
@NullMarked
package vn.binhyen.story.persistence;

import org.jspecify.annotations.NullMarked;
