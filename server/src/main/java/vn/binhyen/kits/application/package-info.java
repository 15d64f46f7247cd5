@NullMarked
package vn.binhyen.kits.application;

import org.jspecify.annotations.NullMarked;
