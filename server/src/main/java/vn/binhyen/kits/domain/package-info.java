@NullMarked
package vn.binhyen.kits.domain;

import org.jspecify.annotations.NullMarked;
