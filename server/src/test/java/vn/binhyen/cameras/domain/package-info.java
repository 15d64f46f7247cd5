@NullMarked
package vn.binhyen.cameras.domain;

import org.jspecify.annotations.NullMarked;
