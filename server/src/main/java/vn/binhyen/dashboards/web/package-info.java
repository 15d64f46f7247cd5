/// Pages and files of pictures: the words, the drawing and the table of each.
@NullMarked
package vn.binhyen.dashboards.web;

import org.jspecify.annotations.NullMarked;
