package vn.binhyen.partners.web;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.binhyen.kernel.LinkCode;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.kernel.Vietnamese;
import vn.binhyen.partners.application.PartnerDoor;
import vn.binhyen.partners.application.PartnerDoor.Received;
import vn.binhyen.staff.UnitNames;
import vn.binhyen.territory.Territory;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.PortalFrame;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.Tickets;

/// What a partner does behind its personal link: sends information and sees where it stands. Only
/// the first address carries the code; from then on it goes back and forth sealed, for an hour.
@Controller
class PartnerLinkPages {

    static final String ADDRESS = "/doi-tac";

    private static final String LINK = "partner-link";
    private static final String NUMBER = "partner-form";
    private static final Duration A_WHILE = Duration.ofHours(1);
    private static final int LONGEST_WORDS = 5000;
    private static final int LONGEST_PLACE = 300;

    private final PartnerDoor door;
    private final Tickets tickets;
    private final UnitNames units;
    private final Territory territory;

    PartnerLinkPages(PartnerDoor door, Tickets tickets, UnitNames units, Territory territory) {
        this.door = door;
        this.tickets = tickets;
        this.units = units;
        this.territory = territory;
    }

    /// Says that the whole link is needed.
    @GetMapping(ADDRESS)
    Answer without(PortalFrame frame) {
        return new PartnerLinkGonePage(frame);
    }

    @GetMapping(ADDRESS + "/{code}")
    Answer open(@PathVariable String code, PortalFrame frame) {
        var problems = new Problems(frame.words());
        return LinkCode.read(code)
                .map(it -> page(frame, it, "", "", "", problems))
                .orElseGet(() -> new PartnerLinkGonePage(nameless(frame)));
    }

    @PostMapping(ADDRESS + "/gui")
    Answer send(
            @RequestParam(defaultValue = "") String ticket,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String place,
            PortalFrame frame) {
        Optional<LinkCode> code = tickets.read(LINK, ticket).flatMap(LinkCode::read);
        Optional<String> once = tickets.read(NUMBER, number);
        if (code.isEmpty() || once.isEmpty()) return new PartnerLinkGonePage(nameless(frame));
        String said = Vietnamese.nfc(words).strip();
        String where = Vietnamese.nfc(place).strip();
        var problems = new Problems(frame.words());
        if (said.split("\\s+").length < 3) problems.at("words", "partners.link.short");
        if (said.length() > LONGEST_WORDS) {
            problems.at("words", "partners.wrong.long", LONGEST_WORDS);
        }
        if (where.length() > LONGEST_PLACE) {
            problems.at("place", "partners.wrong.long", LONGEST_PLACE);
        }
        if (problems.any()) return page(frame, code.get(), said, where, "", problems);
        return switch (door.send(code.get(), said, where, once.get())) {
            case Received.Kept(String receipt) ->
                    page(frame, code.get(), "", "", receipt, problems);
            case Received.TooMany() -> {
                problems.at("words", "partners.link.too-many", PartnerDoor.MOST_A_DAY);
                yield page(frame, code.get(), said, where, "", problems);
            }
            case Received.NoSuchLink() -> new PartnerLinkGonePage(nameless(frame));
        };
    }

    private Answer page(
            PortalFrame frame,
            LinkCode code,
            String said,
            String place,
            String receipt,
            Problems problems) {
        return door.see(code)
                .<Answer>map(seen ->
                        new PartnerLinkPage(
                                around(frame, seen.partner().unit()),
                                seen.partner().name(),
                                tickets.issue(LINK, code.signs(), A_WHILE),
                                tickets.issue(NUMBER, UUID.randomUUID().toString(), A_WHILE),
                                said,
                                place,
                                seen.lines(),
                                receipt,
                                problems))
                .orElseGet(() -> new PartnerLinkGonePage(nameless(frame)));
    }

    private PortalFrame around(PortalFrame frame, UnitId unit) {
        String province =
                territory.unit(unit).map(it -> territory.provinceOf(it.id()).fullName()).orElse("");
        return nameless(frame).of(units.police(unit, frame.words()), province);
    }

    /// No link to the other language: its address would carry the code.
    private static PortalFrame nameless(PortalFrame frame) {
        return new PortalFrame(frame.words(), ADDRESS, frame.place(), frame.around());
    }
}
