/// The rules of a site's life, in plain Java.
@NullMarked
package vn.binhyen.movement.domain;

import org.jspecify.annotations.NullMarked;
