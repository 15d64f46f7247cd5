/// What is done with examples and awards, and how they are counted.
@NullMarked
package vn.binhyen.examples.application;

import org.jspecify.annotations.NullMarked;
