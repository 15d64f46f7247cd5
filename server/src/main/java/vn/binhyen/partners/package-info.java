/// Organisations that work with a unit's police (banks, schools, associations): a contact, a
/// pledge, and a personal link by which the contact sends information without an account and sees
/// what became of it.
///
/// What is sent is a case like any other, and `cases`' from then on.
///
/// Read `Partner`, then `application.PartnerDoor`.
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
            "cases",
            "cases :: topics",
            "conduct",
            "movement",
            "figures"
        })
package vn.binhyen.partners;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
