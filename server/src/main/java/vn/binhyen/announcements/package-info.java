/// Models worth telling others of: the dossier of a site with what it lacks, its proposal for the
/// whole country on one of three grounds, the announcement in its two parts, and the public library
/// of what was announced.
///
/// What a dossier holds is data (`resources/dossiers`); steps and their documents are `movement`'s,
/// numbers `activities`', terms `obligations`'.
///
/// Read `Dossier`, `Ground`, `domain.NationalProposal`, then `Announcing`.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "ui",
            "papers",
            "scope",
            "audit",
            "territory",
            "vault",
            "staff",
            "kits",
            "movement",
            "activities",
            "figures",
            "reports",
            "obligations"
        })
package vn.binhyen.announcements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
