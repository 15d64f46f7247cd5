/// The official units in memory, and the reading of what a person typed. Plain Java, no database.
@NullMarked
package vn.binhyen.territory.domain;

import org.jspecify.annotations.NullMarked;
