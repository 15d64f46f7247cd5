package vn.binhyen.activities.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.binhyen.activities.Activities;
import vn.binhyen.activities.Activities.Sought;
import vn.binhyen.activities.Activity;
import vn.binhyen.kernel.Period;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.territory.Unit;
import vn.binhyen.territory.Village;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.SheetFile;

/// The calendar of what is planned and done, month by month, and the same as a sheet.
@Controller
class ActivitiesDoor {

    static final String ALL = "/console/activities";
    private static final int MOST = 500;

    private final Activities activities;
    private final Choices choices;

    ActivitiesDoor(Activities activities, Choices choices) {
        this.activities = activities;
        this.choices = choices;
    }

    @GetMapping(ALL)
    Answer month(@RequestParam Map<String, String> asked, StaffMember me, DeskFrame desk) {
        YearMonth month = month(asked);
        Sought sought = sought(asked, month, me);
        var page = activities.page(me, sought, 1, MOST);
        UnitId unit = sought.unit().orElse(me.unit());
        List<Village> villages = choices.villages(me, unit);
        return new ActivitiesPage(
                desk,
                month,
                days(page.activities(), new Told(choices.all(), desk.words()), villages),
                page.all() - page.activities().size(),
                sought,
                sought.site().flatMap(id -> choices.site(me, id)).orElse(null),
                choices.all().all(),
                choices.units(me),
                villages,
                rest(sought));
    }

    @GetMapping(ALL + "/sheet.{file}")
    void sheet(
            @PathVariable String file,
            @RequestParam Map<String, String> asked,
            StaffMember me,
            DeskFrame desk,
            HttpServletResponse response) {
        Optional<SheetFile> sheet = SheetFile.named(file);
        if (sheet.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        YearMonth month = month(asked);
        var words = desk.words();
        var told = new Told(choices.all(), words);
        List<String> heads =
                List.of(
                        words.of("activities.day"),
                        words.of("activities.kind"),
                        words.of("activities.unit"),
                        words.of("activities.state"),
                        words.of("activities.numbers"),
                        words.of("activities.words"));
        sheet.get()
                .answer(
                        response,
                        "hoat-dong-" + month,
                        words.of("activities.title"),
                        heads,
                        reader ->
                                activities.each(
                                        me,
                                        sought(asked, month, me),
                                        it ->
                                                reader.accept(
                                                        List.of(
                                                                words.day(it.day()),
                                                                told.name(it.kind()),
                                                                choices.unitName(it.unit()),
                                                                words.of(
                                                                        "activities.state."
                                                                                + it.state()),
                                                                told.brief(it),
                                                                it.words()))));
    }

    private List<ActivitiesPage.Day> days(List<Activity> found, Told told, List<Village> villages) {
        Map<UUID, String> names = new HashMap<>();
        villages.forEach(village -> names.put(village.id(), village.fullName()));
        var days = new ArrayList<ActivitiesPage.Day>();
        for (Activity it : found) {
            if (days.isEmpty() || !days.getLast().day().equals(it.day())) {
                days.add(new ActivitiesPage.Day(it.day(), new ArrayList<>()));
            }
            String village = names.getOrDefault(it.village(), "");
            days.getLast()
                    .rows()
                    .add(
                            new ActivitiesPage.Row(
                                    it,
                                    told.name(it.kind()),
                                    told.icon(it.kind()),
                                    village.isEmpty() ? choices.unitName(it.unit()) : village,
                                    told.brief(it)));
        }
        return days;
    }

    private YearMonth month(Map<String, String> asked) {
        try {
            return YearMonth.parse(asked.getOrDefault("month", ""));
        } catch (DateTimeException e) {
            return YearMonth.from(choices.today());
        }
    }

    private Sought sought(Map<String, String> asked, YearMonth month, StaffMember me) {
        String kind = asked.getOrDefault("kind", "");
        String counts = asked.getOrDefault("counts", "");
        Optional<UnitId> unit =
                choices.units(me).stream()
                        .map(Unit::id)
                        .filter(id -> id.toString().equals(asked.get("unit")))
                        .findFirst();
        // whoever comes from a level's figure sees all that was said of it, whenever that was
        Optional<Period> period =
                counts.isEmpty() || asked.containsKey("month")
                        ? Optional.of(new Period(month.atDay(1), month.atEndOfMonth()))
                        : Optional.empty();
        return new Sought(
                period,
                choices.all().find(kind).isPresent() ? kind : "",
                unit,
                id(asked.get("village")),
                id(asked.get("site")),
                counts.matches("[a-z0-9-]{1,41}") ? counts : "");
    }

    private static Optional<UUID> id(@org.jspecify.annotations.Nullable String typed) {
        if (typed == null || !typed.matches("[0-9a-fA-F-]{36}")) return Optional.empty();
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String rest(Sought sought) {
        var rest = new StringBuilder();
        if (!sought.kind().isEmpty()) rest.append("&kind=").append(sought.kind());
        sought.unit().ifPresent(unit -> rest.append("&unit=").append(unit));
        sought.village().ifPresent(village -> rest.append("&village=").append(village));
        sought.site().ifPresent(site -> rest.append("&site=").append(site));
        if (!sought.counts().isEmpty()) rest.append("&counts=").append(sought.counts());
        return rest.toString();
    }
}
