package vn.binhyen.announcements.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.binhyen.announcements.Announcing;
import vn.binhyen.announcements.Dossier;
import vn.binhyen.announcements.DossierTemplate;
import vn.binhyen.announcements.DossierTemplates;
import vn.binhyen.announcements.Ground;
import vn.binhyen.announcements.Lack;
import vn.binhyen.announcements.Notice;
import vn.binhyen.announcements.PaperOfDossier;
import vn.binhyen.announcements.domain.NationalProposal;
import vn.binhyen.announcements.persistence.SqlAnnouncements;
import vn.binhyen.audit.Audit;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.PersonalData;
import vn.binhyen.movement.Site;
import vn.binhyen.movement.Sites;
import vn.binhyen.movement.Step;
import vn.binhyen.obligations.ReportCalendar;
import vn.binhyen.obligations.Term;
import vn.binhyen.papers.Paper;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.territory.Territory;
import vn.binhyen.vault.Checked;
import vn.binhyen.vault.Files;
import vn.binhyen.vault.OpenFile;
import vn.binhyen.vault.Vault;

/// Keeps dossiers, proposals and notices.
@Service
class KeepAnnouncements implements Announcing {

    /// The obligation whose terms are the quarters.
    static final String QUARTERS = "outstanding-models";

    /// The quarter that is over and can still be proposed for, and the one to come.
    private static final int DAYS_BACK = 60;

    private static final int DAYS_AHEAD = 100;
    private static final Asker LIBRARY = new Asker.Worker("library");

    private final SqlAnnouncements kept;
    private final BeginNotice beginning;
    private final NoticePaper papers;
    private final DossierTemplates templates;
    private final Sites sites;
    private final ReportCalendar calendar;
    private final Territory territory;
    private final Vault vault;
    private final Files files;
    private final Audit audit;
    private final Transactions transactions;
    private final Clock clock;

    KeepAnnouncements(
            SqlAnnouncements kept,
            BeginNotice beginning,
            NoticePaper papers,
            DossierTemplates templates,
            Sites sites,
            ReportCalendar calendar,
            Territory territory,
            Vault vault,
            Files files,
            Audit audit,
            Transactions transactions,
            Clock clock) {
        this.kept = kept;
        this.beginning = beginning;
        this.papers = papers;
        this.templates = templates;
        this.sites = sites;
        this.calendar = calendar;
        this.territory = territory;
        this.vault = vault;
        this.files = files;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Optional<Look> look(StaffMember me, UUID site) {
        return transactions.reading(
                me.asker(),
                () ->
                        sites.find(site)
                                .map(found ->
                                        new Look(
                                                found,
                                                dossier(found),
                                                terms(),
                                                kept.handedIn(site),
                                                kept.proposals(site),
                                                noticeOf(me, found))));
    }

    @Override
    public Optional<Dossier> dossier(StaffMember me, UUID site) {
        return transactions.reading(me.asker(), () -> sites.find(site).map(this::dossier));
    }

    @Override
    public List<Term> terms() {
        return calendar.terms(today().minusDays(DAYS_BACK), today().plusDays(DAYS_AHEAD)).stream()
                .filter(term -> term.obligation().code().equals(QUARTERS))
                .toList();
    }

    @Override
    public boolean attach(
            StaffMember me,
            UUID site,
            UUID id,
            String item,
            PaperOfDossier paper,
            Checked.@Nullable Good file) {
        return with(
                me,
                site,
                found -> {
                    if (template(found).item(item).isEmpty()) return false;
                    if (kept.keep(id, site, found.unit(), item, paper, me.id(), clock.instant())) {
                        if (file != null) bring(id, file);
                        audit.did(me.asker(), "dossier-paper", site, found.unit(), item);
                    }
                    return true;
                },
                () -> false);
    }

    private void bring(UUID document, Checked.Good file) {
        UUID key = vault.newKey();
        kept.bring(document, files.keep(key, file).id(), key);
    }

    @Override
    public Optional<OpenFile> open(StaffMember me, UUID site, UUID file) {
        return transactions.reading(
                me.asker(),
                () ->
                        sites.find(site)
                                .filter(found -> dossier(found).holds(file))
                                .flatMap(_ -> files.open(file)));
    }

    @Override
    public boolean handIn(StaffMember me, UUID site, LocalDate term) {
        return with(
                me,
                site,
                found -> {
                    if (term(term).isEmpty()) return false;
                    if (kept.handIn(site, found.unit(), term, me.id(), clock.instant())) {
                        audit.did(
                                me.asker(),
                                "dossier-handed-in",
                                site,
                                found.unit(),
                                term.toString());
                    }
                    return true;
                },
                () -> false);
    }

    @Override
    public Proposed propose(StaffMember me, UUID site, LocalDate term, Ground ground) {
        return with(
                me,
                site,
                found ->
                        term(term)
                                .map(quarter -> propose(me, found, quarter, ground))
                                .orElseGet(Proposed.NotThere::new),
                Proposed.NotThere::new);
    }

    private Proposed propose(StaffMember me, Site site, Term quarter, Ground ground) {
        LocalDate handedIn =
                kept.handedIn(site.id()).stream()
                        .filter(it -> it.term().equals(quarter.before()))
                        .map(it -> Term.dayOf(it.at()))
                        .findFirst()
                        .orElse(null);
        var proposal =
                new NationalProposal(
                        site, dossier(site), quarter.before(), quarter.window().to(), handedIn);
        List<Lack> lacks = proposal.lacks(ground, today());
        if (!lacks.isEmpty()) return new Proposed.Refused(lacks);
        if (!kept.propose(
                site.id(), site.unit(), quarter.before(), ground, me.id(), clock.instant())) {
            return new Proposed.Already(
                    kept.proposals(site.id()).stream()
                            .filter(it -> it.term().equals(quarter.before()))
                            .findFirst()
                            .orElseThrow());
        }
        audit.did(me.asker(), "model-proposed", site.id(), site.unit(), ground.word());
        return new Proposed.Done();
    }

    @Override
    public Kept write(
            StaffMember me, UUID site, int over, String traits, String founding, String results) {
        return with(
                me,
                site,
                found -> {
                    Notice now = noticeOf(me, found);
                    var next =
                            new Notice(
                                    site,
                                    now.unit(),
                                    now.model(),
                                    now.kit(),
                                    traits.strip(),
                                    founding.strip(),
                                    results.strip(),
                                    "",
                                    null,
                                    over + 1);
                    return keep(me, now, over, next, "notice-written");
                },
                Kept.NotThere::new);
    }

    @Override
    public Kept announce(StaffMember me, UUID site, String number, LocalDate day) {
        return with(
                me,
                site,
                found -> {
                    Notice now = noticeOf(me, found);
                    var next =
                            new Notice(
                                    site,
                                    now.unit(),
                                    now.model(),
                                    now.kit(),
                                    now.traits(),
                                    now.founding(),
                                    now.results(),
                                    number.strip(),
                                    day,
                                    now.version() + 1);
                    return keep(me, now, now.version(), next, "model-announced");
                },
                Kept.NotThere::new);
    }

    private Kept keep(StaffMember me, Notice now, int over, Notice next, String act) {
        if (now.isAnnounced()) return new Kept.Announced(now);
        if (now.version() != over) return new Kept.Stale(now);
        List<String> personal = personal(next);
        if (!personal.isEmpty()) return new Kept.Personal(personal);
        if (!kept.keep(next, me.id(), clock.instant())) {
            return new Kept.Stale(kept.notice(next.site()).orElse(now));
        }
        audit.did(me.asker(), act, next.site(), next.unit(), next.number());
        return new Kept.Done(next);
    }

    @Override
    public List<String> personal(Notice notice) {
        String words = notice.words();
        return PersonalData.in(words).stream()
                .map(found -> words.substring(found.from(), found.to()))
                .toList();
    }

    @Override
    public Notice masked(Notice notice) {
        return new Notice(
                notice.site(),
                notice.unit(),
                notice.model(),
                notice.kit(),
                PersonalData.masked(notice.traits()),
                PersonalData.masked(notice.founding()),
                PersonalData.masked(notice.results()),
                notice.number(),
                notice.announced(),
                notice.version());
    }

    @Override
    public Paper paper(Notice notice, @Nullable LocalDate day) {
        return papers.of(notice, day);
    }

    @Override
    public List<Notice> everyAnnounced() {
        return transactions.reading(LIBRARY, kept::everyAnnounced);
    }

    @Override
    public Optional<Notice> announced(UUID site) {
        return transactions.reading(LIBRARY, () -> kept.notice(site).filter(Notice::isAnnounced));
    }

    private Notice noticeOf(StaffMember me, Site site) {
        return kept.notice(site.id()).orElseGet(() -> beginning.of(me, site, today()));
    }

    /// A step fills its item only with a document: a number, or a file.
    private Dossier dossier(Site site) {
        DossierTemplate template = template(site);
        Map<String, List<PaperOfDossier>> papers = new LinkedHashMap<>(kept.papers(site.id()));
        for (Step step : sites.steps(site.id())) {
            if (step.number().isEmpty() && step.file() == null) continue;
            String number = step.number().isEmpty() ? step.kind().word() : step.number();
            template.items().stream()
                    .filter(item -> item.step().filter(step.kind()::equals).isPresent())
                    .forEach(item ->
                            papers.merge(
                                    item.code(),
                                    List.of(new PaperOfDossier(number, step.day(), step.file())),
                                    KeepAnnouncements::both));
        }
        return new Dossier(template, papers);
    }

    private static List<PaperOfDossier> both(List<PaperOfDossier> a, List<PaperOfDossier> b) {
        var both = new ArrayList<>(a);
        both.addAll(b);
        return both;
    }

    private DossierTemplate template(Site site) {
        return templates.of(territory.provinceOf(site.unit()).id().code(), today());
    }

    private Optional<Term> term(LocalDate before) {
        return terms().stream().filter(it -> it.before().equals(before)).findFirst();
    }

    private <T> T with(StaffMember me, UUID site, Function<Site, T> work, Supplier<T> otherwise) {
        return transactions.as(me.asker(), () -> sites.find(site).map(work).orElseGet(otherwise));
    }

    private LocalDate today() {
        return Term.dayOf(clock.instant());
    }
}
