/// The use cases and jobs: keeping and handing on arrivals, tokens, sending.
@NullMarked
package vn.binhyen.zalo.application;

import org.jspecify.annotations.NullMarked;
