/// What a token is, and what is asked with it.
@NullMarked
package vn.binhyen.openfigures.domain;

import org.jspecify.annotations.NullMarked;
