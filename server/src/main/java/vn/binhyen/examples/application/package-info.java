/// What is done with examples and awards, and how they are counted.
@NullMarked
@NamedInterface("application")
package vn.binhyen.examples.application;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
