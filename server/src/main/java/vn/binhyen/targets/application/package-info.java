/// Files of audiences, and what officers do with targets.
@NullMarked
package vn.binhyen.targets.application;

import org.jspecify.annotations.NullMarked;
