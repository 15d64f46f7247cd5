/// What residents ask and what the authority answers: procedures, approved answers, and finding the
/// one that fits a question, knowing when to stop.
///
/// Only approved text is ever given; nothing is composed. Hearing and saying is left to `channels`,
/// work on a person's own matter to `cases`. How far such a matter has come, residents look up in
/// `lookups`, lists that nobody can read.
///
/// Read `domain.Decision`: the four things that can be done with a question. Then
/// `finding.Snapshot`: how the nearest passages are found and why they are the nearest.
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
            "presence",
            "channels",
            "zalo",
            "cases",
            "cases :: topics",
            "conduct"
        })
package vn.binhyen.guidance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
