/// A province to try the product on: real unit names, two years of work that never happened, people
/// who do not exist.
///
/// It only fills an empty database in story mode and connects the stand-in for Zalo; every page
/// then shows what real work would show. It has no pages and no rules of its own, and nothing uses
/// it. In real mode it does one thing: it refuses a database that a story was told in.
///
/// Read `application.BeginTheStory`, then `domain.Chronicle`.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "scope",
            "journal",
            "territory",
            "vault",
            "staff",
            "presence",
            "channels",
            "zalo",
            "cases",
            "cases::domain",
            "conduct",
            "guidance",
            "guidance :: lookups",
            "movement",
            "activities",
            "announcements",
            "figures",
            "published",
            "obligations",
            "assessment",
            "targets",
            "examples",
            "examples :: application",
            "partners",
            "partners :: application",
            "cameras",
            "cameras :: application"
        })
package vn.binhyen.story;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
