/// The rules: how long a window stays open, how words are cut, what people are called.
@NullMarked
package vn.binhyen.channels.domain;

import org.jspecify.annotations.NullMarked;
