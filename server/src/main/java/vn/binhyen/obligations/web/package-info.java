/// The officers' pages about reports they owe or wait for.
@NullMarked
package vn.binhyen.obligations.web;

import org.jspecify.annotations.NullMarked;
