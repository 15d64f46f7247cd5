/// The OpenAPI as clients see it: paths, envelope, error codes, limits.
@NullMarked
package vn.binhyen.simulator.openapi;

import org.jspecify.annotations.NullMarked;
