/// Publishing, and reading what is public.
@NullMarked
package vn.binhyen.published.application;

import org.jspecify.annotations.NullMarked;
