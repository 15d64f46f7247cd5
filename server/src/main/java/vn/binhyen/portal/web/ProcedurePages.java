package vn.binhyen.portal.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.binhyen.guidance.Catalogue;
import vn.binhyen.guidance.EntryView;
import vn.binhyen.guidance.Guide;
import vn.binhyen.guidance.InForce;
import vn.binhyen.guidance.Procedure;
import vn.binhyen.guidance.Quoted;
import vn.binhyen.guidance.Reply;
import vn.binhyen.guidance.Silence;
import vn.binhyen.kernel.Asker;
import vn.binhyen.scope.Transactions;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.NotThere;
import vn.binhyen.ui.PortalFrame;
import vn.binhyen.ui.SeeOther;

/// Procedures for residents: search, fields, one card each. People type who they are into a search,
/// so its words are posted and stand in no address.
@Controller
class ProcedurePages {

    private static final Asker.Worker DOOR = new Asker.Worker("portal");
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int LONGEST = 200;

    private final Catalogue catalogue;
    private final ProcedureIndex index;
    private final Guide guide;
    private final Communes communes;
    private final Transactions transactions;
    private final Clock clock;
    private final String publicAddress;

    ProcedurePages(
            Catalogue catalogue,
            ProcedureIndex index,
            Guide guide,
            Communes communes,
            Transactions transactions,
            Clock clock,
            @Value("${binhyen.public-address:}") String publicAddress) {
        this.catalogue = catalogue;
        this.index = index;
        this.guide = guide;
        this.communes = communes;
        this.transactions = transactions;
        this.clock = clock;
        this.publicAddress = publicAddress;
    }

    /// @param field the one to open, as the list of fields names it
    /// @param xa the code of the commune whose poster or page leads here
    @GetMapping("/thu-tuc")
    Answer all(
            @RequestParam(name = "linh-vuc", defaultValue = "") String field,
            @RequestParam(defaultValue = "") String xa,
            PortalFrame frame) {
        InForce now = inForce();
        List<Procedure> ofField = now.ofField(field);
        if (!field.isEmpty() && ofField.isEmpty()) return new NotThere();
        return ProceduresPage.of(around(frame, xa), known(xa), field, now.fields(), ofField);
    }

    /// @param part `hits` for the hits alone, while somebody is typing
    @PostMapping("/thu-tuc")
    Answer search(
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String part,
            @RequestParam(defaultValue = "") String xa,
            PortalFrame frame) {
        String typed = words.strip();
        if (typed.length() > LONGEST) typed = typed.substring(0, LONGEST);
        ProcedureHitsPart hits = hits(typed, frame);
        if (part.equals("hits")) return hits;
        return new ProceduresPage(around(frame, xa), known(xa), "", inForce().fields(), hits);
    }

    /// What has every word typed so far; where nothing has, what would be answered in a chat.
    private ProcedureHitsPart hits(String typed, PortalFrame frame) {
        return transactions.reading(
                DOOR,
                () -> {
                    InForce now = catalogue.inForce(today());
                    List<Procedure> whole = index.find(typed, now);
                    if (typed.isEmpty() || !whole.isEmpty()) {
                        return new ProcedureHitsPart(frame, typed, whole, null);
                    }
                    List<Quoted> said = List.of();
                    String elsewhere = null;
                    switch (guide.consider(typed, communes.provinceId())) {
                        case Reply.Answered(Quoted it) -> said = List.of(it);
                        case Reply.WhichOne(List<Quoted> nearest) -> said = nearest;
                        case Reply.Elsewhere(Quoted door) -> elsewhere = door.text();
                        case Reply.ForPeople() -> {}
                    }
                    return new ProcedureHitsPart(frame, typed, cards(said, now), elsewhere);
                });
    }

    private static List<Procedure> cards(List<Quoted> said, InForce now) {
        return said.stream()
                .flatMap(it -> Stream.ofNullable(it.card()))
                .distinct()
                .flatMap(slug -> now.bySlug(slug).stream())
                .toList();
    }

    @GetMapping("/thu-tuc/{slug}")
    Answer card(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String xa,
            PortalFrame frame) {
        return shown(slug, xa, frame, page -> page);
    }

    @GetMapping("/thu-tuc/{slug}/in")
    Answer slip(@PathVariable String slug, PortalFrame frame) {
        return shown(
                slug,
                "",
                frame,
                page -> page.holds() ? new ProcedureSlipPage(page) : new NotThere());
    }

    /// The short link, as cards and messages bear it.
    @GetMapping("/t/{code}")
    Answer leadTo(@PathVariable String code) {
        return transactions
                .reading(DOOR, () -> catalogue.find(code))
                .map(EntryView::entry)
                .filter(Procedure.class::isInstance)
                .<Answer>map(it -> new SeeOther("/thu-tuc/" + ((Procedure) it).slug()))
                .orElseGet(NotThere::new);
    }

    /// What was never approved, or was taken back, is not there.
    private Answer shown(
            String slug, String xa, PortalFrame frame, Function<ProcedurePage, Answer> as) {
        return transactions.reading(
                DOOR,
                () -> {
                    Optional<EntryView> found = catalogue.bySlug(slug);
                    if (found.isEmpty() || !(found.get().entry() instanceof Procedure it)) {
                        return new NotThere();
                    }
                    Optional<Silence> silence = catalogue.silence(found.get(), today());
                    if (silence.equals(Optional.of(Silence.NOT_APPROVED))) return new NotThere();
                    return as.apply(
                            new ProcedurePage(
                                    around(frame, xa),
                                    it,
                                    silence.orElse(null),
                                    related(it),
                                    site() + "/t/" + it.code()));
                });
    }

    private List<Procedure> related(Procedure it) {
        InForce now = catalogue.inForce(today());
        return it.related().stream().flatMap(code -> now.procedure(code).stream()).toList();
    }

    private InForce inForce() {
        return transactions.reading(DOOR, () -> catalogue.inForce(today()));
    }

    private PortalFrame around(PortalFrame frame, String xa) {
        return commune(xa)
                .map(unit -> communes.around(frame, unit))
                .findFirst()
                .orElseGet(() -> communes.around(frame));
    }

    private String known(String xa) {
        return commune(xa).map(unit -> unit.id().code()).findFirst().orElse("");
    }

    private Stream<Unit> commune(String xa) {
        return communes.ofCode(xa).stream();
    }

    /// As the operator set it; else as this browser reaches us.
    private String site() {
        if (!publicAddress.isEmpty()) return publicAddress;
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .replacePath(null)
                .replaceQuery(null)
                .toUriString();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), VIETNAM);
    }
}
