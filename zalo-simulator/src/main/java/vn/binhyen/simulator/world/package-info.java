/// What exists: apps and their pages, grants, residents, conversations, files. In memory,
/// thread-safe, optionally kept in one file.
@NullMarked
package vn.binhyen.simulator.world;

import org.jspecify.annotations.NullMarked;
