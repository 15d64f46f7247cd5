/// The database that comes along: unpacks PostgreSQL, starts it durably, stops it cleanly.
///
/// Used when no `BINHYEN_DATABASE_URL` is given (story, tests, pilots). It leaves backup and
/// upgrades to `bin/`. Read `EmbeddedPostgres` first.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package vn.binhyen.postgres;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
