package vn.binhyen.cameras.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.binhyen.cameras.Consent;
import vn.binhyen.cameras.application.HouseholdDoor;
import vn.binhyen.cameras.application.HouseholdDoor.Answered;
import vn.binhyen.cameras.application.HouseholdDoor.Seen;
import vn.binhyen.cameras.domain.Call;
import vn.binhyen.cameras.domain.Purposes;
import vn.binhyen.kernel.LinkCode;
import vn.binhyen.staff.UnitNames;
import vn.binhyen.territory.Territory;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.PortalFrame;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.Tickets;
import vn.binhyen.vault.Checked;
import vn.binhyen.vault.Files;

/// What a household does behind its personal link: sees what it agreed to, ends that in two taps,
/// says yes for another year, lends a clip or does not. Only the first address carries the code;
/// from then on it goes back and forth sealed, for an hour.
@Controller
class LinkPages {

    static final String ADDRESS = "/ho-camera";

    private static final String LINK = "camera-link";
    private static final Duration A_WHILE = Duration.ofHours(1);
    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final HouseholdDoor door;
    private final Purposes purposes;
    private final Naming naming;
    private final Files files;
    private final Tickets tickets;
    private final UnitNames units;
    private final Territory territory;
    private final Clock clock;

    LinkPages(
            HouseholdDoor door,
            Purposes purposes,
            Naming naming,
            Files files,
            Tickets tickets,
            UnitNames units,
            Territory territory,
            Clock clock) {
        this.door = door;
        this.purposes = purposes;
        this.naming = naming;
        this.files = files;
        this.tickets = tickets;
        this.units = units;
        this.territory = territory;
        this.clock = clock;
    }

    /// Says that the whole link is needed.
    @GetMapping(ADDRESS)
    Answer without(PortalFrame frame) {
        return new LinkGonePage(frame);
    }

    @GetMapping(ADDRESS + "/{code}")
    Answer open(@PathVariable String code, PortalFrame frame) {
        PortalFrame nameless = nameless(frame);
        return LinkCode.read(code)
                .map(it -> page(nameless, it, "", "", new Problems(frame.words())))
                .orElseGet(() -> new LinkGonePage(nameless));
    }

    /// The first tap asks, the second does it.
    ///
    /// @param purpose empty for all
    @PostMapping(ADDRESS + "/rut")
    Answer withdraw(
            @RequestParam(defaultValue = "") String ticket,
            @RequestParam(defaultValue = "") String purpose,
            @RequestParam(defaultValue = "") String sure,
            PortalFrame frame) {
        Optional<LinkCode> code = codeOf(ticket);
        if (code.isEmpty()) return new LinkGonePage(nameless(frame));
        if (!sure.equals("yes")) {
            String name = purpose.isEmpty() ? "" : naming.purpose(purpose, frame.words());
            return new LinkSurePage(nameless(frame), ticket, purpose, name);
        }
        return after(door.withdraw(code.get(), purpose), code.get(), "withdrawn", frame);
    }

    @PostMapping(ADDRESS + "/gia-han")
    Answer renew(
            @RequestParam(defaultValue = "") String ticket,
            @RequestParam(defaultValue = "") String purpose,
            PortalFrame frame) {
        return codeOf(ticket)
                .map(code -> after(door.renew(code, purpose), code, "renewed", frame))
                .orElseGet(() -> new LinkGonePage(nameless(frame)));
    }

    @PostMapping(ADDRESS + "/khong")
    Answer refuse(
            @RequestParam(defaultValue = "") String ticket,
            @RequestParam(defaultValue = "") String request,
            PortalFrame frame) {
        Optional<LinkCode> code = codeOf(ticket);
        if (code.isEmpty()) return new LinkGonePage(nameless(frame));
        return after(refused(code.get(), request), code.get(), "refused", frame);
    }

    private Answered refused(LinkCode code, String request) {
        return HouseholdForm.id(request)
                .map(id -> door.refuse(code, id))
                .orElseGet(Answered.NotNow::new);
    }

    @PostMapping(ADDRESS + "/cho-muon")
    Answer lend(
            @RequestParam(defaultValue = "") String ticket,
            @RequestParam(defaultValue = "") String request,
            @RequestParam(required = false) @Nullable MultipartFile clip,
            PortalFrame frame) {
        Optional<LinkCode> code = codeOf(ticket);
        if (code.isEmpty()) return new LinkGonePage(nameless(frame));
        var problems = new Problems(frame.words());
        Optional<UUID> id = HouseholdForm.id(request);
        if (clip == null || clip.isEmpty() || id.isEmpty()) {
            problems.at("clip-" + request, "cameras.link.no-file");
            return page(nameless(frame), code.get(), "", "", problems);
        }
        return switch (checked(clip)) {
            case Checked.Refused(String why) -> {
                problems.at("clip-" + request, why);
                yield page(nameless(frame), code.get(), "", "", problems);
            }
            case Checked.Good good when isPicture(good.type()) ->
                    after(door.lend(code.get(), id.get(), good), code.get(), "lent", frame);
            case Checked.Good _ -> {
                problems.at("clip-" + request, "cameras.link.no-picture");
                yield page(nameless(frame), code.get(), "", "", problems);
            }
        };
    }

    private static boolean isPicture(String type) {
        return type.startsWith("video/") || type.startsWith("image/") || type.endsWith("matroska");
    }

    /// The name the file came with is not even sealed: people write their own into it.
    private Checked checked(MultipartFile clip) {
        String name = clip.getOriginalFilename();
        int dot = name == null ? -1 : name.lastIndexOf('.');
        String ending = name == null || dot < 0 ? "" : name.substring(dot);
        try (var content = clip.getInputStream()) {
            return files.check(content, ending.isEmpty() ? "" : "doan-hinh" + ending);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answer after(Answered answered, LinkCode code, String done, PortalFrame frame) {
        var problems = new Problems(frame.words());
        String said = frame.words().of("cameras.link.done." + done);
        return switch (answered) {
            case Answered.Done() -> page(nameless(frame), code, said, "", problems);
            case Answered.Lent(String sha256) ->
                    page(nameless(frame), code, said, sha256, problems);
            case Answered.NotNow() -> {
                problems.at("consents", "cameras.link.not-now");
                yield page(nameless(frame), code, "", "", problems);
            }
            case Answered.NoSuchLink() -> new LinkGonePage(nameless(frame));
        };
    }

    private Answer page(
            PortalFrame frame, LinkCode code, String done, String sha256, Problems problems) {
        return door.see(code)
                .<Answer>map(seen ->
                        new LinkPage(
                                around(frame, seen),
                                tickets.issue(LINK, code.signs(), A_WHILE),
                                agreed(seen, frame),
                                asked(seen, frame),
                                lent(seen),
                                done,
                                sha256,
                                problems))
                .orElseGet(() -> new LinkGonePage(frame));
    }

    private List<LinkPage.Agreed> agreed(Seen seen, PortalFrame frame) {
        LocalDate today = door.today();
        return Naming.standing(seen.household(), today).stream()
                .map(each -> agreed(each, today, frame))
                .toList();
    }

    private LinkPage.Agreed agreed(Consent consent, LocalDate today, PortalFrame frame) {
        String language = frame.words().language().code();
        return new LinkPage.Agreed(
                consent.purpose(),
                naming.purpose(consent.purpose(), frame.words()),
                purposes.find(consent.purpose()).map(it -> it.words().in(language)).orElse(""),
                naming.standing(consent, today, frame.words()),
                consent.mayBeRenewed(today));
    }

    private List<LinkPage.Asked> asked(Seen seen, PortalFrame frame) {
        Instant now = clock.instant();
        return seen.open(now, door.today()).stream()
                .map(each ->
                        new LinkPage.Asked(
                                each.request(),
                                naming.purpose(each.purpose(), frame.words()),
                                each.place(),
                                naming.window(each.window(), frame.words()),
                                frame.words().day(each.openUntil()),
                                each.answer() == Call.Answer.LENT))
                .toList();
    }

    private static List<LinkPage.Lent> lent(Seen seen) {
        return seen.clips().stream()
                .map(each ->
                        new LinkPage.Lent(
                                LocalDate.ofInstant(each.arrivedAt(), HERE),
                                each.sha256(),
                                each.goneOn() != null))
                .toList();
    }

    private PortalFrame around(PortalFrame frame, Seen seen) {
        var unit = seen.household().unit();
        String province =
                territory.unit(unit).map(it -> territory.provinceOf(it.id()).fullName()).orElse("");
        return frame.of(units.police(unit, frame.words()), province);
    }

    /// No link to the other language: its address would carry the code.
    private static PortalFrame nameless(PortalFrame frame) {
        return new PortalFrame(frame.words(), ADDRESS, frame.place(), frame.around());
    }

    private Optional<LinkCode> codeOf(String ticket) {
        return tickets.read(LINK, ticket).flatMap(LinkCode::read);
    }
}
