package vn.binhyen.announcements.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.binhyen.activities.Activities;
import vn.binhyen.activities.Activity;
import vn.binhyen.announcements.Notice;
import vn.binhyen.announcements.domain.WorkTold;
import vn.binhyen.kernel.Figure;
import vn.binhyen.kits.ActivityField;
import vn.binhyen.kits.ActivityKind;
import vn.binhyen.kits.ActivityKinds;
import vn.binhyen.kits.Kits;
import vn.binhyen.movement.Site;
import vn.binhyen.movement.Sites;
import vn.binhyen.movement.Step;
import vn.binhyen.movement.StepKind;
import vn.binhyen.movement.Team;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.staff.UnitNames;
import vn.binhyen.territory.PlaceCount;
import vn.binhyen.territory.PlaceCounts;
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
    private final ActivityKinds kinds;
    private final PlaceCounts counts;
    private final UnitNames units;
    private final Words words;

    BeginNotice(
            Kits kits,
            Sites sites,
            Activities activities,
            ActivityKinds kinds,
            PlaceCounts counts,
            UnitNames units,
            Dictionary dictionary) {
        this.kits = kits;
        this.sites = sites;
        this.activities = activities;
        this.kinds = kinds;
        this.counts = counts;
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
                traits(site, today),
                founding(site),
                results(me, site, today),
                "",
                null,
                0);
    }

    private String traits(Site site, LocalDate today) {
        String unit = units.inSentence(site.unit());
        String where = site.place().isEmpty() ? unit : site.place() + ", " + unit;
        var lines = new ArrayList<String>();
        lines.add(words.of("announcements.text.where", site.model().name(), where));
        kits.find(site.model().kit())
                .ifPresent(kit ->
                        lines.add(words.of("announcements.text.purpose", kit.purpose().vi())));
        for (PlaceCount each : counts.latest(site.unit(), today)) {
            if (each.village() != null && !each.village().equals(site.village())) continue;
            String what = words.of("announcements.trait." + each.what().word());
            lines.add(words.of("announcements.text.trait", what, each.asWritten()));
        }
        return String.join("\n", lines);
    }

    private String founding(Site site) {
        var lines = new ArrayList<String>();
        for (Step step : sites.steps(site.id())) {
            if (!StepKind.FOUNDING.contains(step.kind())) continue;
            if (!step.number().isEmpty()) {
                lines.add(
                        words.of(
                                "announcements.text.step",
                                words.of("announcements.step." + step.kind().word()),
                                step.number(),
                                words.day(step.day())));
            }
            if (!step.note().isEmpty()) lines.add("- " + step.note());
        }
        LocalDate began = site.began();
        if (began != null) lines.add(words.of("announcements.text.began", words.day(began)));
        List<Team> teams = sites.teams(site.id());
        if (site.members() > 0) {
            lines.add(words.of("announcements.text.people", site.members()));
        }
        if (!teams.isEmpty()) lines.add(words.of("announcements.text.teams", teams.size()));
        return String.join("\n", lines);
    }

    private String results(StaffMember me, Site site, LocalDate today) {
        List<Activity> done =
                activities.of(me, site.id()).stream()
                        .filter(each -> !each.day().isAfter(today))
                        .toList();
        List<String> lines =
                Stream.concat(
                                WorkTold.of(kinds.all(), done).stream().map(this::line),
                                sites.steps(site.id()).stream()
                                        .filter(step -> step.kind() == StepKind.REVIEW)
                                        .map(Step::note)
                                        .filter(note -> !note.isEmpty())
                                        .map(note -> "- " + note))
                        .toList();
        return lines.isEmpty()
                ? words.of("announcements.text.no-results")
                : String.join("\n", lines);
    }

    /// `- Xử phạt hành chính (Đánh bạc): 1 lần; số người bị xử phạt 6; … Lời kể.`
    private String line(WorkTold told) {
        var head = new StringBuilder("- ").append(told.kind().name().vi());
        if (!told.about().isEmpty()) {
            head.append(
                    told.about().stream()
                            .map(choice -> choice.name().vi())
                            .collect(Collectors.joining(", ", " (", ")")));
        }
        String numbers =
                told.numbers().entrySet().stream()
                        .map(each -> number(told, each.getKey(), each.getValue()))
                        .collect(Collectors.joining("; "));
        if (!numbers.isEmpty()) head.append(": ").append(numbers).append('.');
        told.texts().forEach(text -> head.append(' ').append(text));
        return head.toString();
    }

    private String number(WorkTold told, WorkTold.Place place, Figure figure) {
        if (place.field().equals(ActivityKind.TIMES)) {
            return words.of("announcements.text.times", words.figure(figure));
        }
        boolean grams =
                told.kind()
                        .field(place.field())
                        .map(field -> field.takes() == ActivityField.Takes.KILOGRAMS)
                        .orElse(false);
        String said = grams ? words.number(figure.amount() / 1_000.0) : words.figure(figure);
        return words.of("announcements.text.number", told.name(place), said);
    }
}
