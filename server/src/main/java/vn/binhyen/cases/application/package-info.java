/// What people do with cases, one class an activity: the only place with a transaction.
@NullMarked
package vn.binhyen.cases.application;

import org.jspecify.annotations.NullMarked;
