/// How fast: the webhook door beside PostgreSQL alone, and the first start.
@NullMarked
package vn.binhyen.acceptance.bench;

import org.jspecify.annotations.NullMarked;
