/// The whole house. Each sub-package is a module; ARCHITECTURE.md names them in order.
@NullMarked
package vn.binhyen;

import org.jspecify.annotations.NullMarked;
