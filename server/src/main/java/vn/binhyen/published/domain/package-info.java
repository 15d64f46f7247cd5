/// What is hidden, and why: plain Java.
@NullMarked
package vn.binhyen.published.domain;

import org.jspecify.annotations.NullMarked;
