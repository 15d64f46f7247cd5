/// What tests share: one PostgreSQL, one context, one clock that moves.
@NullMarked
package vn.binhyen.testing;

import org.jspecify.annotations.NullMarked;
