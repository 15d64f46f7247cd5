package vn.binhyen.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.binhyen.guidance.lookups.ListKind;
import vn.binhyen.guidance.lookups.LookUps;
import vn.binhyen.guidance.lookups.Particulars;
import vn.binhyen.guidance.lookups.StatusLists;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.portal.web.Turnstile.Guess;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.PortalFrame;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.Tickets;

/// Looking oneself up. Number and day of birth are posted, never in an address, and kept nowhere.
///
/// Who guesses has to wait: by where they come from, and by the number they try days of birth with;
/// a number nobody has is metered like any other.
@Controller
class LookUpPages {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String FORM = "look-up-form";
    private static final Duration A_DAY = Duration.ofDays(1);

    private final LookUps lookUps;
    private final StatusLists lists;
    private final Communes communes;
    private final Turnstile turnstile;
    private final Tickets tickets;
    private final Clock clock;

    LookUpPages(
            LookUps lookUps,
            StatusLists lists,
            Communes communes,
            Turnstile turnstile,
            Tickets tickets,
            Clock clock) {
        this.lookUps = lookUps;
        this.lists = lists;
        this.communes = communes;
        this.turnstile = turnstile;
        this.tickets = tickets;
        this.clock = clock;
    }

    /// @param xa the code of the commune whose poster or page leads here
    @GetMapping("/tra-cuu")
    Answer ask(@RequestParam(defaultValue = "") String xa, PortalFrame frame) {
        return page(frame, xa, LookUpForm.empty(), null, new Problems(frame.words()));
    }

    /// @param form its one-time number: sent again, because the answer was lost on its way, it is
    ///   one look-up. Without one, or with one of yesterday, each is its own.
    @PostMapping("/tra-cuu")
    Answer look(
            @RequestParam(defaultValue = "") String form,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String xa,
            HttpServletRequest request,
            PortalFrame frame) {
        var typed = new LookUpForm(number, day, month, year);
        var problems = new Problems(frame.words());
        LocalDate today = LocalDate.ofInstant(clock.instant(), VIETNAM);
        Optional<Particulars> who = typed.read(today, problems);
        if (who.isEmpty()) return page(frame, xa, typed, null, problems);
        Duration rest = rest(request, who.get());
        if (!rest.isZero()) return new BusyPage(communes.around(frame), rest);
        UnitId asked = communes.ofCode(xa).map(Unit::id).orElseGet(communes::provinceId);
        List<LookUpPage.Found> found =
                lookUps.ask(asking(form, who.get()), who.get(), asked).stream()
                        .map(it -> new LookUpPage.Found(it, communes.police(it.unit(), frame)))
                        .toList();
        if (!found.isEmpty()) return page(frame, xa, LookUpForm.empty(), found, problems);
        turnstile.wrong(Guess.LOOK_UP, request.getRemoteAddr());
        turnstile.wrong(Guess.BIRTH, who.get().number());
        return page(frame, xa, typed, found, problems);
    }

    /// Who it was about cannot be told from it: the form's own number is kept nowhere.
    private UUID asking(String form, Particulars who) {
        return tickets.read(FORM, form)
                .map(number -> number + " " + who.number() + " " + who.birth())
                .map(all -> UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)))
                .orElseGet(UUID::randomUUID);
    }

    private Duration rest(HttpServletRequest request, Particulars who) {
        Duration here = turnstile.rest(Guess.LOOK_UP, request.getRemoteAddr());
        Duration number = turnstile.rest(Guess.BIRTH, who.number());
        return here.compareTo(number) > 0 ? here : number;
    }

    private Answer page(
            PortalFrame frame,
            String xa,
            LookUpForm form,
            @Nullable List<LookUpPage.Found> found,
            Problems problems) {
        Optional<Unit> commune = communes.ofCode(xa);
        return new LookUpPage(
                commune.map(unit -> communes.around(frame, unit))
                        .orElseGet(() -> communes.around(frame)),
                lists.words().kinds().stream().map(ListKind::name).toList(),
                commune.map(unit -> unit.id().code()).orElse(""),
                tickets.issue(FORM, UUID.randomUUID().toString(), A_DAY),
                form,
                found,
                problems);
    }
}
