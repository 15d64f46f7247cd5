/// The kinds of partners.
@NullMarked
package vn.binhyen.partners.domain;

import org.jspecify.annotations.NullMarked;
