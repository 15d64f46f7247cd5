/// Every transaction runs as somebody: this module opens it under the right database role and tells
/// the database who asks, so that row-level security can hold the second wall.
///
/// It leaves to `staff` who may see which units. Read `Transactions` first, then `Migrations`.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package vn.binhyen.scope;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
