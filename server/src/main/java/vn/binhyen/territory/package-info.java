/// Administrative units and villages through time, their counts, and finding a unit from what a
/// person typed. [vn.binhyen.territory.Territory] is the door.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package vn.binhyen.territory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
