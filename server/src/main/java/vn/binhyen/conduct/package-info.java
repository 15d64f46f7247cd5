/// Reports about officers: a door of their own, a schema of their own, keys of their own, people of
/// their own.
///
/// Nobody of the unit a report is about ever sees it, nor anybody else of the staff but the
/// inspectors the province has named. A formal denunciation (tố cáo) wants a name and has lawful
/// doors of its own; they are shown, not rebuilt. Looking into a report happens outside this
/// program.
///
/// Read `ConductDoor`, then `Inspection`, then `MovingApart`.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "ui",
            "scope",
            "journal",
            "audit",
            "territory",
            "vault",
            "staff",
            "channels",
            "zalo",
            "cases",
            "cases::domain",
            "cases::topics"
        })
package vn.binhyen.conduct;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
