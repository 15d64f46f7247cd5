/// Advanced examples (điển hình tiên tiến), collectives and persons, from proposal to recognition
/// or refusal to the end; and awards, apart from them.
///
/// The name of a person who is an example is sealed and opens only inside its own unit, with a
/// reason; lists, files and figures know the role and the unit. An award to a person keeps the role
/// alone: its decision says who.
///
/// Read `Example`, then `application.KeepExamples`.
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
            "movement",
            "figures"
        })
package vn.binhyen.examples;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
