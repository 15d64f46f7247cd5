/// The pages for residents.
@NullMarked
package vn.binhyen.portal.web;

import org.jspecify.annotations.NullMarked;
