/// What people do with cases: the officers' desk and the residents' door. The only place with
/// transactions.
@NullMarked
package vn.binhyen.cases.application;

import org.jspecify.annotations.NullMarked;
