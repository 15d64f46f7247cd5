package vn.binhyen.announcements.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.binhyen.activities.Activities;
import vn.binhyen.activities.Sums;
import vn.binhyen.announcements.Notice;
import vn.binhyen.figures.Indicator;
import vn.binhyen.figures.Indicators;
import vn.binhyen.kernel.Figure;
import vn.binhyen.kernel.Period;
import vn.binhyen.kits.Kits;
import vn.binhyen.movement.Site;
import vn.binhyen.movement.Sites;
import vn.binhyen.movement.Step;
import vn.binhyen.movement.StepKind;
import vn.binhyen.movement.Team;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.staff.UnitNames;
import vn.binhyen.ui.Dictionary;
import vn.binhyen.ui.Language;
import vn.binhyen.ui.Words;

/// The first words of a notice, from what the product knows: where it is and what for, the papers
/// of its founding, and what its activities add up to, each number with how exactly it is known.
/// Nobody's name is among them; an officer writes on from there.
@Component
class BeginNotice {

    private final Kits kits;
    private final Sites sites;
    private final Activities activities;
    private final Indicators indicators;
    private final UnitNames units;
    private final Words words;

    BeginNotice(
            Kits kits,
            Sites sites,
            Activities activities,
            Indicators indicators,
            UnitNames units,
            Dictionary dictionary) {
        this.kits = kits;
        this.sites = sites;
        this.activities = activities;
        this.indicators = indicators;
        this.units = units;
        this.words = dictionary.in(Language.VIETNAMESE);
    }

    /// In a running transaction of this officer.
    Notice of(StaffMember me, Site site, LocalDate today) {
        return new Notice(
                site.id(),
                site.unit(),
                site.model().name(),
                site.model().kit(),
                traits(site),
                founding(site),
                results(me, site, today),
                "",
                null,
                0);
    }

    private String traits(Site site) {
        String unit = units.inSentence(site.unit());
        String where = site.place().isEmpty() ? unit : site.place() + ", " + unit;
        var lines = new ArrayList<String>();
        lines.add(words.of("announcements.text.where", site.model().name(), where));
        kits.find(site.model().kit())
                .ifPresent(kit ->
                        lines.add(words.of("announcements.text.purpose", kit.purpose().vi())));
        return String.join("\n", lines);
    }

    private String founding(Site site) {
        var lines = new ArrayList<String>();
        for (Step step : sites.steps(site.id())) {
            if (!StepKind.FOUNDING.contains(step.kind()) || step.number().isEmpty()) continue;
            lines.add(
                    words.of(
                            "announcements.text.step",
                            words.of("announcements.step." + step.kind().word()),
                            step.number(),
                            words.day(step.day())));
        }
        LocalDate began = site.began();
        if (began != null) lines.add(words.of("announcements.text.began", words.day(began)));
        List<Team> teams = sites.teams(site.id());
        lines.add(words.of("announcements.text.people", site.members(), teams.size()));
        return String.join("\n", lines);
    }

    private String results(StaffMember me, Site site, LocalDate today) {
        LocalDate began = Optional.ofNullable(site.began()).orElse(today);
        if (began.isAfter(today)) return words.of("announcements.text.no-results");
        Sums sums =
                activities.sums(
                        me.asker(), new Activities.Of.Site(site.id()), new Period(began, today));
        List<String> lines =
                indicators.all().stream()
                        .filter(it -> sums.indicator(it.code()).amount() > 0)
                        .map(it -> line(it, sums.indicator(it.code())))
                        .toList();
        return lines.isEmpty()
                ? words.of("announcements.text.no-results")
                : String.join("\n", lines);
    }

    private String line(Indicator indicator, Figure figure) {
        return words.of(
                "announcements.text.result",
                indicator.name().vi(),
                words.figure(figure),
                indicator.unit().vi());
    }
}
