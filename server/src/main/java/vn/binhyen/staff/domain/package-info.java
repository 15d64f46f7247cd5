/// The rules of accounts and of signing in, in plain Java.
@NullMarked
package vn.binhyen.staff.domain;

import org.jspecify.annotations.NullMarked;
