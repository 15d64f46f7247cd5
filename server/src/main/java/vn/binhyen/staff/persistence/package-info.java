/// The rows of accounts, sessions and scopes.
@NullMarked
package vn.binhyen.staff.persistence;

import org.jspecify.annotations.NullMarked;
