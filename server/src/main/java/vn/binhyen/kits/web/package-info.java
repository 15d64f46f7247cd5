@NullMarked
package vn.binhyen.kits.web;

import org.jspecify.annotations.NullMarked;
