package vn.binhyen.announcements.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.binhyen.announcements.Announcing;
import vn.binhyen.announcements.Announcing.Look;
import vn.binhyen.announcements.Announcing.Proposed;
import vn.binhyen.announcements.Dossier;
import vn.binhyen.announcements.Lack;
import vn.binhyen.announcements.Notice;
import vn.binhyen.kernel.Ids;
import vn.binhyen.movement.Site;
import vn.binhyen.movement.Sites;
import vn.binhyen.movement.Stage;
import vn.binhyen.obligations.Term;
import vn.binhyen.papers.PaperFile;
import vn.binhyen.papers.PrintView;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.staff.UnitNames;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.Answers;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.NotThere;
import vn.binhyen.ui.Pager;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.SeeOther;
import vn.binhyen.vault.Checked;
import vn.binhyen.vault.Files;
import vn.binhyen.vault.SentFile;

/// Dossiers, proposals and announcements for officers.
@Controller
class AnnouncementsDoor {

    private static final String HERE = "/console/announcements";
    private static final int ON_A_PAGE = 20;

    private final Announcing announcing;
    private final Sites sites;
    private final Files files;
    private final UnitNames names;
    private final Transactions transactions;
    private final Answers answers;
    private final Ids ids;
    private final Clock clock;

    AnnouncementsDoor(
            Announcing announcing,
            Sites sites,
            Files files,
            UnitNames names,
            Transactions transactions,
            Answers answers,
            Ids ids,
            Clock clock) {
        this.announcing = announcing;
        this.sites = sites;
        this.files = files;
        this.names = names;
        this.transactions = transactions;
        this.answers = answers;
        this.ids = ids;
        this.clock = clock;
    }

    @GetMapping(HERE)
    Answer list(
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "1") int page,
            StaffMember me,
            DeskFrame desk) {
        var sought = new Sites.Sought(words, List.of(), null, "", Stage.OPERATING, null);
        int at = Math.max(1, page);
        Sites.Found found =
                transactions.reading(me.asker(), () -> sites.page(sought, at, ON_A_PAGE));
        Map<UUID, Dossier> dossiers = new LinkedHashMap<>();
        Map<UUID, String> units = new LinkedHashMap<>();
        for (Site site : found.sites()) {
            announcing.dossier(me, site.id()).ifPresent(it -> dossiers.put(site.id(), it));
            units.put(site.id(), names.inSentence(site.unit()));
        }
        String address = HERE + "?words=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&";
        return new AnnouncementsPage(
                desk,
                found.sites(),
                dossiers,
                units,
                announcing.terms(),
                words,
                Pager.of(at, found.all(), ON_A_PAGE, address));
    }

    @GetMapping(HERE + "/{site}")
    Answer show(
            @PathVariable UUID site,
            @RequestParam(defaultValue = "") String item,
            StaffMember me,
            DeskFrame desk) {
        return looked(me, site, look -> adding(look, item, me, desk, new Problems(desk.words())));
    }

    @PostMapping(HERE + "/{site}/papers")
    Answer attach(
            @PathVariable UUID site,
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String item,
            @ModelAttribute AnnouncementForms.Document form,
            @RequestParam @Nullable MultipartFile file,
            StaffMember me,
            DeskFrame desk) {
        return looked(
                me,
                site,
                look -> {
                    var problems = new Problems(desk.words());
                    Checked.@Nullable Good good = checked(file, problems);
                    Optional<UUID> next = idOf(id);
                    if (next.isEmpty() || look.dossier().template().item(item).isEmpty()) {
                        problems.at("item", "announcements.wrong.item");
                    }
                    var paper = form.checked(today(), problems);
                    if (problems.any() || next.isEmpty() || paper.isEmpty()) {
                        return adding(look, item, me, desk, problems);
                    }
                    announcing.attach(me, site, next.get(), item, paper.get(), good);
                    return back(site);
                });
    }

    private Checked.@Nullable Good checked(@Nullable MultipartFile file, Problems problems) {
        if (file == null || file.isEmpty()) return null;
        String name = file.getOriginalFilename();
        try (var content = file.getInputStream()) {
            return switch (files.check(content, name == null ? "" : name)) {
                case Checked.Good good -> good;
                case Checked.Refused(String why) -> {
                    problems.at("file", why);
                    yield null;
                }
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping(HERE + "/{site}/files/{file}")
    ResponseEntity<InputStreamResource> file(
            @PathVariable UUID site, @PathVariable UUID file, StaffMember me) {
        return SentFile.toSave(announcing.open(me, site, file));
    }

    @PostMapping(HERE + "/{site}/handing-in")
    Answer handIn(
            @PathVariable UUID site,
            @RequestParam(defaultValue = "") String term,
            StaffMember me,
            DeskFrame desk) {
        return looked(
                me,
                site,
                look -> {
                    boolean done =
                            AnnouncementForms.dayOf(term)
                                    .map(day -> announcing.handIn(me, site, day))
                                    .orElse(false);
                    return done
                            ? back(site)
                            : wrong(look, me, desk, "term", "announcements.wrong.term");
                });
    }

    @PostMapping(HERE + "/{site}/proposal")
    Answer propose(
            @PathVariable UUID site,
            @RequestParam(defaultValue = "") String term,
            @ModelAttribute AnnouncementForms.Proposal form,
            StaffMember me,
            DeskFrame desk) {
        return looked(
                me,
                site,
                look -> {
                    var problems = new Problems(desk.words());
                    var ground = form.checked(today(), problems);
                    Optional<LocalDate> quarter = AnnouncementForms.dayOf(term);
                    if (quarter.isEmpty()) problems.at("term", "announcements.wrong.term");
                    if (problems.any() || ground.isEmpty() || quarter.isEmpty()) {
                        return page(look, me, desk, problems, List.of());
                    }
                    return switch (announcing.propose(me, site, quarter.get(), ground.get())) {
                        case Proposed.Done _, Proposed.Already _ -> back(site);
                        case Proposed.Refused(var lacks) -> page(look, me, desk, problems, lacks);
                        case Proposed.NotThere _ ->
                                wrong(look, me, desk, "term", "announcements.wrong.term");
                    };
                });
    }

    @PostMapping(HERE + "/{site}/notice")
    Answer write(
            @PathVariable UUID site,
            @ModelAttribute AnnouncementForms.Written form,
            StaffMember me,
            DeskFrame desk) {
        return looked(
                me,
                site,
                look -> {
                    var problems = new Problems(desk.words());
                    form.check(problems);
                    Notice typed = form.over(look.notice());
                    if (problems.any()) {
                        return page(look, typed, "", me, desk, problems, List.of());
                    }
                    var kept =
                            announcing.write(
                                    me,
                                    site,
                                    form.version(),
                                    typed.traits(),
                                    typed.founding(),
                                    typed.results());
                    return kept(look, typed, kept, me, desk);
                });
    }

    @PostMapping(HERE + "/{site}/announcement")
    Answer announce(
            @PathVariable UUID site,
            @ModelAttribute AnnouncementForms.Document form,
            StaffMember me,
            DeskFrame desk) {
        return looked(
                me,
                site,
                look -> {
                    var problems = new Problems(desk.words());
                    var paper = form.checked(today(), problems);
                    if (paper.isEmpty()) return page(look, me, desk, problems, List.of());
                    var kept =
                            announcing.announce(me, site, paper.get().number(), paper.get().day());
                    return kept(look, look.notice(), kept, me, desk);
                });
    }

    /// The notice as a file. Nothing leaves with words that tell who somebody is.
    @GetMapping(HERE + "/{site}/notice.{file}")
    void file(
            @PathVariable UUID site,
            @PathVariable String file,
            StaffMember me,
            DeskFrame desk,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Optional<Look> look = announcing.look(me, site);
        Optional<PaperFile> kind = PaperFile.ofWords(file);
        if (look.isEmpty() || kind.isEmpty()) {
            answers.write(new NotThere(), request, response);
            return;
        }
        Notice notice = look.get().notice();
        if (!announcing.personal(notice).isEmpty()) {
            Answer page =
                    kept(
                            look.get(),
                            notice,
                            new Announcing.Kept.Personal(announcing.personal(notice)),
                            me,
                            desk);
            answers.write(page, request, response);
            return;
        }
        kind.get().answer(response, "thong-bao", announcing.paper(notice, notice.announced()));
    }

    private Answer kept(
            Look look, Notice typed, Announcing.Kept kept, StaffMember me, DeskFrame desk) {
        var problems = new Problems(desk.words());
        return switch (kept) {
            case Announcing.Kept.Done _ -> back(look.site().id());
            case Announcing.Kept.Personal(var found) -> {
                problems.at("traits", "announcements.wrong.personal", String.join(", ", found));
                yield page(look, typed, "", me, desk, problems, List.of());
            }
            case Announcing.Kept.Announced _ -> {
                problems.at("traits", "announcements.wrong.announced");
                yield page(look, look.notice(), "", me, desk, problems, List.of());
            }
            case Announcing.Kept.Stale _ -> {
                problems.at("traits", "announcements.wrong.stale");
                yield page(look, look.notice(), "", me, desk, problems, List.of());
            }
            case Announcing.Kept.NotThere _ -> new NotThere();
        };
    }

    private Answer looked(StaffMember me, UUID site, Function<Look, Answer> answer) {
        return announcing.look(me, site).map(answer).orElseGet(NotThere::new);
    }

    private Answer wrong(Look look, StaffMember me, DeskFrame desk, String field, String key) {
        var problems = new Problems(desk.words());
        problems.at(field, key);
        return page(look, me, desk, problems, List.of());
    }

    private Answer adding(
            Look look, String item, StaffMember me, DeskFrame desk, Problems problems) {
        return page(look, look.notice(), item, me, desk, problems, List.of());
    }

    private Answer page(
            Look look, StaffMember me, DeskFrame desk, Problems problems, List<Lack> lacks) {
        return page(look, look.notice(), "", me, desk, problems, lacks);
    }

    private Answer page(
            Look look,
            Notice notice,
            String item,
            StaffMember me,
            DeskFrame desk,
            Problems problems,
            List<Lack> lacks) {
        return new AnnouncementPage(
                desk,
                look,
                names.inSentence(look.site().unit()),
                notice,
                PrintView.of(announcing.paper(announcing.masked(notice), notice.announced())),
                me.role() == Role.PROVINCE_STAFF,
                today(),
                ids.next(),
                item,
                problems,
                lacks);
    }

    private static Answer back(UUID site) {
        return new SeeOther(HERE + "/" + site);
    }

    private static Optional<UUID> idOf(@Nullable String typed) {
        try {
            return Optional.of(UUID.fromString(AnnouncementForms.said(typed)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private LocalDate today() {
        return Term.dayOf(clock.instant());
    }
}
