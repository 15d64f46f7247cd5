/// The five-minute story and its sisters, walked in a real browser through the whole product.
@NullMarked
package vn.binhyen.acceptance.journey;

import org.jspecify.annotations.NullMarked;
