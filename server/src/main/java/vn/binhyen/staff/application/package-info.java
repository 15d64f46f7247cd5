/// What is done with accounts: sign in, sign out, create one, expand its scope.
@NullMarked
package vn.binhyen.staff.application;

import org.jspecify.annotations.NullMarked;
