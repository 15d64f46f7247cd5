/// Values everyone speaks: ids, units, who asks, Vietnamese text. No services, no Spring.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package vn.binhyen.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
