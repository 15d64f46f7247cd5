package vn.binhyen.published.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.binhyen.published.PublicPeriod;
import vn.binhyen.published.Publishing.Outcome;
import vn.binhyen.published.Release;
import vn.binhyen.published.application.Draft;
import vn.binhyen.published.application.PublishFigures;
import vn.binhyen.published.application.ReadPublished;
import vn.binhyen.published.domain.Cell.Showing;
import vn.binhyen.published.domain.PublicCell;
import vn.binhyen.published.web.PublishingPage.Companion;
import vn.binhyen.published.web.PublishingPage.Look;
import vn.binhyen.published.web.PublishingPage.Part;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.NotThere;
import vn.binhyen.ui.Words;

/// Where the province's staff look at figures once more and publish them.
@Controller
class PublishingPages {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int YEARS_BACK = 6;

    private final PublishFigures publishing;
    private final ReadPublished published;
    private final Names names;
    private final Clock clock;

    PublishingPages(PublishFigures publishing, ReadPublished published, Names names, Clock clock) {
        this.publishing = publishing;
        this.published = published;
        this.names = names;
        this.clock = clock;
    }

    /// @param period to look at before it is published
    /// @param anew the year to look at before a new edition of it
    @GetMapping("/console/public-figures")
    Answer look(
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "") String anew,
            StaffMember me,
            DeskFrame desk) {
        if (!publishing.mayPublish(me)) return new NotThere();
        Optional<PublicPeriod> year = PublicPeriod.ofWord(anew).filter(PublishingPages::isYear);
        if (year.isPresent())
            return page(desk, lookAnew(me, year.get().year(), desk.words()), "", 0);
        return page(
                desk,
                PublicPeriod.ofWord(period).map(it -> look(me, it, desk.words())).orElse(null),
                "",
                0);
    }

    @PostMapping("/console/public-figures")
    Answer publish(@RequestParam(defaultValue = "") String period, StaffMember me, DeskFrame desk) {
        Optional<PublicPeriod> chosen = PublicPeriod.ofWord(period);
        if (!publishing.mayPublish(me) || chosen.isEmpty()) return new NotThere();
        return told(desk, publishing.publish(me, chosen.get()));
    }

    @PostMapping("/console/public-figures/edition")
    Answer renew(@RequestParam(defaultValue = "") String year, StaffMember me, DeskFrame desk) {
        Optional<PublicPeriod> chosen = PublicPeriod.ofWord(year).filter(PublishingPages::isYear);
        if (!publishing.mayPublish(me) || chosen.isEmpty()) return new NotThere();
        return told(desk, publishing.renew(me, chosen.get().year()));
    }

    private static boolean isYear(PublicPeriod period) {
        return period.kind() == PublicPeriod.Kind.YEAR;
    }

    private Answer told(DeskFrame desk, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Published(List<Release> releases) ->
                    page(desk, null, "published.done", releases.size());
            case Outcome.NotOver() -> page(desk, null, "published.refused.not-over", 0);
            case Outcome.NothingToPublish() -> page(desk, null, "published.refused.nothing", 0);
            case Outcome.Moving() -> page(desk, null, "published.refused.moving", 0);
            case Outcome.GivesAway(int cells) ->
                    page(desk, null, "published.refused.gives-away", cells);
        };
    }

    private Answer page(DeskFrame desk, @Nullable Look look, String said, long number) {
        List<Release> releases = published.releases();
        return new PublishingPage(desk, open(releases), releases, look, said, number);
    }

    /// What is over and not public, of this year and the years before.
    private List<PublicPeriod> open(List<Release> releases) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), HERE);
        var known = new HashSet<>(releases.stream().map(Release::period).toList());
        return IntStream.rangeClosed(today.getYear() - YEARS_BACK, today.getYear())
                .mapToObj(PublicPeriod::year)
                .flatMap(year -> year.withParts().stream())
                .filter(period -> period.isOverOn(today) && !known.contains(period))
                .sorted((one, other) -> other.compareTo(one))
                .toList();
    }

    private Look look(StaffMember me, PublicPeriod period, Words words) {
        Optional<Draft> draft = publishing.preview(me, period);
        return new Look(
                period.word(),
                PeriodWords.of(period, words),
                false,
                draft.map(it -> parts(it, words)).orElse(List.of()),
                draft.isPresent() ? "" : "published.refused.nothing",
                0);
    }

    private Look lookAnew(StaffMember me, int year, Words words) {
        Optional<Draft> draft =
                publishing.previewAnew(me, year).filter(it -> !it.sheets().isEmpty());
        int given = draft.map(it -> publishing.givenAway(me, year, it)).orElse(0);
        return new Look(
                String.valueOf(year),
                PeriodWords.of(PublicPeriod.year(year), words),
                true,
                draft.map(it -> parts(it, words)).orElse(List.of()),
                draft.isEmpty()
                        ? "published.refused.nothing"
                        : given > 0 ? "published.refused.gives-away" : "",
                draft.map(this::changed).orElse(0));
    }

    private List<Part> parts(Draft draft, Words words) {
        return draft.sheets().stream().map(sheet -> part(sheet, words)).toList();
    }

    private Part part(Draft.Sheet sheet, Words words) {
        var counts = new HashMap<Showing, Long>();
        sheet.numbers().forEach(it -> counts.merge(it.cell().showing(), 1L, Long::sum));
        List<Companion> others =
                sheet.numbers().stream()
                        .filter(it -> it.cell().showing() == Showing.GIVES_AWAY)
                        .map(it -> companion(it, sheet.period(), words))
                        .toList();
        return new Part(
                PeriodWords.of(sheet.period(), words),
                counts.getOrDefault(Showing.SHOWN, 0L),
                counts.getOrDefault(Showing.FEW, 0L),
                others);
    }

    private Companion companion(Draft.Number number, PublicPeriod period, Words words) {
        return new Companion(
                names.indicator(number.indicator(), words),
                names.item(number.cell().cut(), number.cell().item(), period, words),
                words.figure(number.cell().figure()));
    }

    /// How many numbers stand otherwise in the edition that is public.
    private int changed(Draft draft) {
        int changed = 0;
        for (Draft.Sheet sheet : draft.sheets()) {
            Map<PublicCell, Boolean> before = new HashMap<>();
            Stream.ofNullable(published.sheet(sheet.period()).orElse(null))
                    .flatMap(it -> it.cells().stream())
                    .forEach(cell -> before.put(cell, true));
            for (PublicCell cell : sheet.cells()) if (!before.containsKey(cell)) changed++;
        }
        return changed;
    }
}
