/// The talk the product itself leads in a chat: a report in a few steps, a question answered, a
/// group's message handed on by a member of the staff.
///
/// A question is answered by `guidance` where something approved fits, and handed to people where
/// nothing does.
///
/// It is an offer beside plain writing: whoever just writes is read by an officer as ever, and
/// falls silent as soon as one answers. What is reported becomes a case of `cases`; saying and
/// hearing is left to `channels`.
///
/// Read `domain.ReportTalk`: one file tells how a report is talked through. Then
/// `application.LeadTheTalk`.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "scope",
            "journal",
            "audit",
            "vault",
            "staff",
            "presence",
            "channels",
            "cases",
            "cases :: topics",
            "conduct",
            "guidance"
        })
package vn.binhyen.dialogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
