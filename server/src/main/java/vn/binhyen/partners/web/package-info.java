/// Pages for officers and for a partner's link.
@NullMarked
package vn.binhyen.partners.web;

import org.jspecify.annotations.NullMarked;
