@NullMarked
package vn.binhyen.activities.web;

import org.jspecify.annotations.NullMarked;
