/// The door Zalo knocks at.
@NullMarked
package vn.binhyen.zalo.web;

import org.jspecify.annotations.NullMarked;
