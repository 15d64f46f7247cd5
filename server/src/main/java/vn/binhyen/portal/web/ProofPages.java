package vn.binhyen.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.binhyen.cases.ReportDoor;
import vn.binhyen.cases.ReportDoor.Proof;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.PortalFrame;
import vn.binhyen.ui.Problems;

/// "Filed on, stands at": who holds a receipt gets a second code to show, and anybody with that
/// code learns the day and the state, in a signed line. Codes are posted, never in an address.
@Controller
class ProofPages {

    private final ReportDoor door;
    private final ReceiptSlips receipts;
    private final Statements statements;
    private final Communes communes;
    private final Turnstile turnstile;
    private final Clock clock;

    ProofPages(
            ReportDoor door,
            ReceiptSlips receipts,
            Statements statements,
            Communes communes,
            Turnstile turnstile,
            Clock clock) {
        this.door = door;
        this.receipts = receipts;
        this.statements = statements;
        this.communes = communes;
        this.turnstile = turnstile;
        this.clock = clock;
    }

    @GetMapping("/xac-nhan")
    Answer ask(PortalFrame frame) {
        return page(frame, null, null, null, "", "", new Problems(frame.words()));
    }

    @PostMapping("/xac-nhan/ma")
    Answer give(@RequestParam(defaultValue = "") String ticket, PortalFrame frame) {
        var problems = new Problems(frame.words());
        Optional<String> given = receipts.codeOf(ticket).flatMap(door::proofOf);
        if (given.isEmpty()) problems.at("proof", "portal.follow.expired");
        return page(frame, given.orElse(null), null, null, "", "", problems);
    }

    @PostMapping("/xac-nhan")
    Answer prove(
            @RequestParam(defaultValue = "") String proof,
            HttpServletRequest request,
            PortalFrame frame) {
        Duration rest = turnstile.rest(Turnstile.Guess.CODE, request.getRemoteAddr());
        if (!rest.isZero()) return new BusyPage(frame, rest);
        var problems = new Problems(frame.words());
        Optional<Proof> found = door.prove(proof);
        if (found.isEmpty()) {
            turnstile.wrong(Turnstile.Guess.CODE, request.getRemoteAddr());
            problems.at("proof", "portal.proof.unknown");
        }
        return page(frame, null, found.orElse(null), null, "", "", problems);
    }

    @PostMapping("/xac-nhan/dong")
    Answer check(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String signature,
            PortalFrame frame) {
        boolean ours = statements.isOurs(text, signature);
        return page(frame, null, null, ours, text, signature, new Problems(frame.words()));
    }

    private Answer page(
            PortalFrame frame,
            @Nullable String given,
            @Nullable Proof proof,
            @Nullable Boolean ours,
            String text,
            String signature,
            Problems problems) {
        return new ProofPage(
                communes.around(frame),
                given,
                proof,
                proof == null ? null : statements.of(proof, clock.instant()),
                ours,
                text,
                signature,
                statements.publicKey(),
                problems);
    }
}
