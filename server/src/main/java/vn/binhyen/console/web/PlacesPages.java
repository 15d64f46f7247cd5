package vn.binhyen.console.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.territory.Counted;
import vn.binhyen.territory.PlaceCount;
import vn.binhyen.territory.PlaceSheets;
import vn.binhyen.territory.Unit;
import vn.binhyen.territory.Village;
import vn.binhyen.territory.VillageKind;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.NotThere;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.SeeOther;

/// Keeping the list of villages and their counts: by hand or from a file.
@Controller
class PlacesPages {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Set<String> DONE =
            Set.of("village", "village-known", "ended", "count", "count-known");

    private final PlacesDesk desks;
    private final UnitsToChoose units;
    private final Clock clock;

    PlacesPages(PlacesDesk desks, UnitsToChoose units, Clock clock) {
        this.desks = desks;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping("/console/places")
    Answer look(
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String done,
            StaffMember me,
            DeskFrame desk) {
        Optional<Unit> chosen = chosen(me, unit);
        if (chosen.isEmpty()) return new NotThere();
        PlacesForm form = PlacesForm.empty(today());
        var none = new Problems(desk.words());
        String known = DONE.contains(done) ? done : "";
        return page(me, desk, chosen.get(), form, none, known, null);
    }

    @PostMapping("/console/places/villages")
    Answer addVillage(
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String from,
            StaffMember me,
            DeskFrame desk) {
        Optional<Unit> chosen = chosen(me, unit);
        if (chosen.isEmpty()) return new NotThere();
        var problems = new Problems(desk.words());
        Optional<VillageKind> known =
                Arrays.stream(VillageKind.values())
                        .filter(it -> it.name().equals(kind))
                        .findFirst();
        Optional<LocalDate> since = dayUntilToday(from);
        if (known.isEmpty()) problems.at("kind", "console.places.kind.needed");
        if (!Village.mayBeNamed(name)) problems.at("name", "console.places.name.needed");
        if (since.isEmpty()) problems.at("from", "console.places.day.needed");
        if (problems.any()) {
            var form = PlacesForm.empty(today()).withVillage(name, kind, from);
            return page(me, desk, chosen.get(), form, problems, "", null);
        }
        boolean added =
                desks.add(me, chosen.get().id(), name, known.orElseThrow(), since.orElseThrow());
        return done(chosen.get(), added ? "village" : "village-known");
    }

    @PostMapping("/console/places/villages/end")
    Answer endVillage(
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String ended,
            @RequestParam(defaultValue = "") String lastDay,
            StaffMember me,
            DeskFrame desk) {
        Optional<Unit> chosen = chosen(me, unit);
        if (chosen.isEmpty()) return new NotThere();
        Unit commune = chosen.get();
        var problems = new Problems(desk.words());
        @Nullable UUID village = villageOf(me, commune, ended);
        Optional<LocalDate> day = dayUntilToday(lastDay);
        if (village == null) problems.at("ended", "console.places.village.needed");
        if (day.isEmpty()) problems.at("lastDay", "console.places.day.needed");
        else if (village != null && !desks.end(me, commune.id(), village, day.get())) {
            problems.at("lastDay", "console.places.last-day.too-early");
        }
        if (problems.any()) {
            var form = PlacesForm.empty(today()).withEnd(ended, lastDay);
            return page(me, desk, commune, form, problems, "", null);
        }
        return done(commune, "ended");
    }

    @PostMapping("/console/places/counts")
    Answer keyCount(
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String village,
            @RequestParam(defaultValue = "") String what,
            @RequestParam(defaultValue = "") String value,
            @RequestParam(defaultValue = "") String asOf,
            @RequestParam(defaultValue = "") String source,
            StaffMember me,
            DeskFrame desk) {
        Optional<Unit> chosen = chosen(me, unit);
        if (chosen.isEmpty()) return new NotThere();
        Unit commune = chosen.get();
        var problems = new Problems(desk.words());
        Optional<Counted> counted = Counted.of(what);
        Optional<LocalDate> day = dayUntilToday(asOf);
        @Nullable UUID place = null;
        if (!village.isEmpty()) {
            place = villageOf(me, commune, village);
            if (place == null) problems.at("village", "console.places.village.needed");
        }
        if (counted.isEmpty()) problems.at("what", "console.places.what.needed");
        else if (!PlaceCount.readable(counted.get(), value.strip())) {
            problems.at("value", "console.places.value.needed");
        }
        if (day.isEmpty()) problems.at("asOf", "console.places.day.needed");
        if (!PlaceCount.mayBeSource(source)) {
            problems.at("source", "console.places.source.needed");
        }
        if (problems.any()) {
            var form = PlacesForm.empty(today()).withCount(village, what, value, asOf, source);
            return page(me, desk, commune, form, problems, "", null);
        }
        var count =
                new PlaceCount(
                        commune.id(),
                        place,
                        counted.orElseThrow(),
                        value.strip(),
                        day.orElseThrow(),
                        source.strip());
        return done(commune, desks.record(me, count) ? "count" : "count-known");
    }

    @PostMapping("/console/places/sheet")
    Answer takeIn(
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String since,
            @RequestParam @Nullable MultipartFile file,
            StaffMember me,
            DeskFrame desk)
            throws IOException {
        Optional<Unit> chosen = chosen(me, unit);
        if (chosen.isEmpty()) return new NotThere();
        var problems = new Problems(desk.words());
        var form = PlacesForm.empty(today()).withFrom(since);
        Optional<LocalDate> day = dayUntilToday(since);
        if (day.isEmpty()) problems.at("since", "console.places.day.needed");
        if (file == null || file.isEmpty()) problems.at("file", "console.places.file.needed");
        if (problems.any() || file == null) {
            return page(me, desk, chosen.get(), form, problems, "", null);
        }
        PlaceSheets.Taken taken =
                desks.takeIn(me, file.getBytes(), units.communes(me), day.orElseThrow());
        return page(me, desk, chosen.get(), form, problems, "", taken);
    }

    private Answer page(
            StaffMember me,
            DeskFrame desk,
            Unit unit,
            PlacesForm form,
            Problems problems,
            String done,
            PlaceSheets.@Nullable Taken taken) {
        return new PlacesPage(
                desk,
                unit,
                units.communes(me),
                desks.villages(me, unit.id(), today()),
                desks.latest(me, unit.id(), today()),
                form,
                problems,
                done,
                taken);
    }

    private @Nullable UUID villageOf(StaffMember me, Unit commune, String typed) {
        return desks.villages(me, commune.id(), today()).stream()
                .map(Village::id)
                .filter(id -> id.toString().equals(typed))
                .findFirst()
                .orElse(null);
    }

    private static SeeOther done(Unit unit, String what) {
        return new SeeOther("/console/places?unit=" + unit.id() + "&done=" + what);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }

    private Optional<LocalDate> dayUntilToday(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed)).filter(day -> !day.isAfter(today()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Optional<Unit> chosen(StaffMember me, String unit) {
        return UnitsToChoose.named(units.communes(me), unit);
    }
}
