/// Rules of the whole house, run as tests.
@NullMarked
package vn.binhyen.house;

import org.jspecify.annotations.NullMarked;
