/// Starting, asking, stopping and killing the product and the stand-in for Zalo as processes of
/// their own.
@NullMarked
package vn.binhyen.acceptance.running;

import org.jspecify.annotations.NullMarked;
