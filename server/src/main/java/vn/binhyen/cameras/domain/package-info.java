/// Consents, purposes and the rules of a request.
@NullMarked
package vn.binhyen.cameras.domain;

import org.jspecify.annotations.NullMarked;
