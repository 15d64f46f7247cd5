/// How well a model's site, a village, a commune, an agency or a security team did in a year:
/// points by a set of criteria, a class, and whether it is effective.
///
/// Criteria are data (`resources/criteria`). What is assessed judges itself, a reviewer goes over
/// it, the level above decides; the decision is never edited, an appeal leaves a new one beside it.
/// A model replicated at several sites is judged by its sites. Which sites there are is
/// `movement`'s matter, every number that counts itself `figures`'.
///
/// Read `CriteriaSet`, `Marking`, `Outcome`, then `Assessment` and `Replicated`.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "ui",
            "scope",
            "journal",
            "audit",
            "territory",
            "staff",
            "papers",
            "kits",
            "movement",
            "figures",
            "reports"
        })
package vn.binhyen.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
