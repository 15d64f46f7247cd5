/// The officers' pages that belong to no single module: Today, the inbox, cases. Composition only;
/// no rules live here.
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
            "presence",
            "channels",
            "cases",
            "cases :: canned",
            "cases :: topics",
            "guidance",
            "guidance :: lookups",
            "dialogue",
            "figures",
            "reports",
            "obligations"
        })
package vn.binhyen.console;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
