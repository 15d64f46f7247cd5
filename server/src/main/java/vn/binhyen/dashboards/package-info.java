/// Pages of pictures of a unit's figures, and units beside each other.
///
/// Which pictures stand on the page of a province and of a commune, and in which order, is data:
/// `resources/dashboards`. Numbers come from `figures` and stay within what the asker may see;
/// `charts` draws them. What it shows opens to records in `figures`.
///
/// Read `Dashboard`, then `application.Reading`, then `web.Shown`.
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "ui", "scope", "charts", "territory", "staff", "figures"})
package vn.binhyen.dashboards;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
