/// Cases in PostgreSQL. The only place with SQL.
@NullMarked
package vn.binhyen.cases.persistence;

import org.jspecify.annotations.NullMarked;
