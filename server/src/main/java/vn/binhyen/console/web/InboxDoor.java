package vn.binhyen.console.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.binhyen.cases.CaseDesk;
import vn.binhyen.cases.IdentityDesk;
import vn.binhyen.cases.IdentityDesk.WriterLook;
import vn.binhyen.channels.Said;
import vn.binhyen.channels.Talk;
import vn.binhyen.kernel.Vietnamese;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.NotThere;
import vn.binhyen.ui.SeeOther;
import vn.binhyen.ui.Words;

/// The inbox: reading, answering, making a case of it.
@Controller
class InboxDoor {

    private final InboxPages pages;
    private final CaseDesk cases;
    private final Talk talk;
    private final IdentityDesk identities;

    InboxDoor(InboxPages pages, CaseDesk cases, Talk talk, IdentityDesk identities) {
        this.pages = pages;
        this.cases = cases;
        this.talk = talk;
        this.identities = identities;
    }

    @GetMapping("/console/inbox")
    Answer list(
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String before,
            StaffMember me,
            DeskFrame desk) {
        return pages.list(me, desk, InboxAddress.of(show, before));
    }

    @GetMapping("/console/inbox/{id}")
    Answer open(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String before,
            StaffMember me,
            DeskFrame desk) {
        return pages.open(me, desk, InboxAddress.of(show, before), id, Draft.none(), null);
    }

    @GetMapping("/console/inbox-list")
    Answer listAgain(
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String before,
            @RequestParam(required = false) @Nullable UUID at,
            StaffMember me,
            Words words) {
        return pages.threadsPart(me, words, InboxAddress.of(show, before), at);
    }

    @GetMapping("/console/inbox/{id}/talk")
    Answer talkAgain(@PathVariable UUID id, StaffMember me, Words words) {
        return pages.talkPart(me, words, id);
    }

    @PostMapping("/console/inbox/{id}/replies")
    Answer reply(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String personal,
            @RequestParam(required = false) @Nullable UUID seen,
            StaffMember me,
            DeskFrame desk) {
        InboxAddress address = InboxAddress.of(show, "");
        Leaving leaving = Leaving.of(Vietnamese.nfc(text).strip(), personal);
        if (leaving.stopped()) {
            Draft stopped = Draft.of(text, desk.words().of("console.personal.found"));
            return pages.open(me, desk, address, id, stopped, null);
        }
        Said said = cases.reply(me, id, leaving.words(), seen);
        String problem =
                switch (said) {
                    case Said.Queued _ -> null;
                    case Said.NotThere _ -> null;
                    case Said.Empty _ -> "console.reply.empty";
                    case Said.NewerMessage _ -> "console.reply.newer";
                    case Said.WindowClosed _ -> "console.reply.closed";
                };
        if (said instanceof Said.NotThere) return new NotThere();
        if (problem == null) return new SeeOther("/console/inbox/" + id + address.query());
        Draft draft = Draft.of(text, desk.words().of(problem));
        return pages.open(me, desk, address, id, draft, null);
    }

    /// Thanks, or a choice nobody made: nothing is said, and the conversation stops waiting. What
    /// came after the last line seen goes on waiting.
    @PostMapping("/console/inbox/{id}/no-answer")
    Answer needsNoAnswer(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String show,
            @RequestParam UUID seen,
            StaffMember me) {
        return talk.needsNoAnswer(me.asker(), id, seen)
                ? new SeeOther("/console/inbox/" + id + InboxAddress.of(show, "").query())
                : new NotThere();
    }

    /// The reply as it is written so far, with a canned one below; nothing is said yet.
    @PostMapping("/console/inbox/{id}/draft")
    Answer draft(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String canned,
            StaffMember me,
            DeskFrame desk) {
        String draft = pages.filled(me, desk.words(), id, canned, text);
        return pages.open(
                me, desk, InboxAddress.of(show, ""), id, new Draft("", draft, null), null);
    }

    @PostMapping("/console/inbox/{id}/case")
    Answer makeCase(@PathVariable UUID id, StaffMember me, DeskFrame desk) {
        return switch (cases.openFrom(me, id)) {
            case CaseDesk.Opened.NewCase opened -> new SeeOther("/console/cases/" + opened.id());
            case CaseDesk.Opened.OpenAlready open -> new SeeOther("/console/cases/" + open.id());
            case CaseDesk.Opened.NothingSaidYet _ ->
                    pages.open(
                            me,
                            desk,
                            InboxAddress.of("", ""),
                            id,
                            Draft.of("", desk.words().of("console.inbox.nothing-said")),
                            null);
            case CaseDesk.Opened.NotThere _ -> new NotThere();
        };
    }

    /// Opens the sealed name for a reason. It is shown only after its audit row has committed.
    @PostMapping("/console/inbox/{id}/name")
    Answer openName(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            StaffMember me,
            DeskFrame desk) {
        InboxAddress address = InboxAddress.of("all", "");
        String problem;
        switch (identities.lookAtWriter(me, id, reason)) {
            case WriterLook.Known known -> {
                return pages.open(me, desk, address, id, Draft.none(), known);
            }
            case WriterLook.NotThere() -> {
                return new NotThere();
            }
            case WriterLook.ReasonNeeded() -> problem = "console.reason.needed";
            case WriterLook.SecondPersonNeeded() -> problem = "console.who.second-person";
        }
        return pages.open(me, desk, address, id, Draft.of("", desk.words().of(problem)), null);
    }

    @PostMapping("/console/inbox/{id}/messages/{message}/again")
    Answer sendAgain(@PathVariable UUID id, @PathVariable UUID message, StaffMember me) {
        talk.sendAgain(me.asker(), message);
        return pages.backTo(me, id);
    }

    @PostMapping("/console/inbox/{id}/messages/{message}/arrived")
    Answer itArrived(@PathVariable UUID id, @PathVariable UUID message, StaffMember me) {
        talk.itArrived(me.asker(), message);
        return pages.backTo(me, id);
    }
}
