/// Pages for officers, for a household's link, and the public log.
@NullMarked
package vn.binhyen.cameras.web;

import org.jspecify.annotations.NullMarked;
