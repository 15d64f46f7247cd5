/// Tokens, by their hashes.
@NullMarked
package vn.binhyen.openfigures.persistence;

import org.jspecify.annotations.NullMarked;
