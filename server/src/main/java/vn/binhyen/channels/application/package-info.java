/// The use cases and jobs: hearing, saying, sending, finding out, fetching.
@NullMarked
package vn.binhyen.channels.application;

import org.jspecify.annotations.NullMarked;
