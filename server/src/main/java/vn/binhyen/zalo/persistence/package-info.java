/// The tables of apps, accounts and arrivals.
@NullMarked
package vn.binhyen.zalo.persistence;

import org.jspecify.annotations.NullMarked;
