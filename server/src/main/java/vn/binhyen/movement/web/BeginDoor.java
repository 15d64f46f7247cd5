package vn.binhyen.movement.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.binhyen.kernel.Ids;
import vn.binhyen.kits.Kit;
import vn.binhyen.kits.Kits;
import vn.binhyen.movement.Area;
import vn.binhyen.movement.Deed;
import vn.binhyen.movement.HubCard;
import vn.binhyen.movement.Model;
import vn.binhyen.movement.Origin;
import vn.binhyen.movement.Site;
import vn.binhyen.movement.SiteDeeds;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.territory.Unit;
import vn.binhyen.territory.Village;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.SeeOther;

/// Beginning a model, from a kit or without one: one short form, then the site's own page leads on.
@Controller
class BeginDoor {

    private static final String NEW = HubCard.HUB + "/new";

    private final SiteDeeds deeds;
    private final Kits kits;
    private final Places places;
    private final Transactions transactions;
    private final Ids ids;

    BeginDoor(SiteDeeds deeds, Kits kits, Places places, Transactions transactions, Ids ids) {
        this.deeds = deeds;
        this.kits = kits;
        this.places = places;
        this.transactions = transactions;
        this.ids = ids;
    }

    /// What was typed.
    public record Form(
            @Nullable String id,
            @Nullable String kit,
            @Nullable String model,
            @Nullable String unit,
            @Nullable String area,
            @Nullable String village,
            @Nullable String place,
            @Nullable String origin,
            @Nullable String arose) {

        public String of(@Nullable String typed) {
            return typed == null ? "" : typed;
        }
    }

    @GetMapping(NEW)
    Answer form(@RequestParam(defaultValue = "") String kit, StaffMember me, DeskFrame desk) {
        String name = kits.find(kit).map(found -> found.name().vi()).orElse("");
        var form =
                new Form(
                        ids.next().toString(),
                        kit,
                        name,
                        me.unit().toString(),
                        Area.UNIT.word(),
                        "",
                        "",
                        Origin.PLANNED.word(),
                        "");
        return page(me, desk, form, new Problems(desk.words()));
    }

    @PostMapping(NEW)
    Answer begin(@ModelAttribute Form form, StaffMember me, DeskFrame desk) {
        var problems = new Problems(desk.words());
        Optional<SiteDeeds.Beginning> beginning = read(form, me, problems);
        if (beginning.isEmpty()) return page(me, desk, form, problems);
        return switch (deeds.begin(me, id(form), beginning.get())) {
            case Deed.Done(Site site) -> new SeeOther(SiteDoor.address(site.id()));
            case Deed.Stale(Site there) -> {
                problems.at("model", "movement.new.there", places.of(there));
                yield page(me, desk, form, problems);
            }
            case Deed.NotNow(Deed.Refusal why) -> {
                problems.at("arose", "movement.refused." + why);
                yield page(me, desk, form, problems);
            }
            case Deed.NotYours _ -> {
                problems.at("unit", "movement.new.unit");
                yield page(me, desk, form, problems);
            }
        };
    }

    private UUID id(Form form) {
        try {
            return UUID.fromString(form.of(form.id()));
        } catch (IllegalArgumentException _) {
            return ids.next();
        }
    }

    private Optional<SiteDeeds.Beginning> read(Form form, StaffMember me, Problems problems) {
        if (!Model.mayBeNamed(form.of(form.model()))) problems.at("model", "movement.new.name");
        String kit = kits.find(form.of(form.kit())).map(Kit::code).orElse("");
        Optional<Unit> unit = Places.named(places.ownFirst(me), form.of(form.unit()));
        if (unit.isEmpty()) problems.at("unit", "movement.new.unit");
        Optional<Area> area = Area.ofWord(form.of(form.area()));
        if (area.isEmpty()) problems.at("area", "movement.new.area");
        Optional<Village> village = unit.flatMap(it -> village(me, it, form.of(form.village())));
        String place = village.map(Village::fullName).orElse(form.of(form.place()).strip());
        if (place.length() > Site.LONGEST_PLACE) problems.at("place", "movement.new.place.long");
        if (area.isPresent() && area.get() != Area.UNIT && place.isEmpty()) {
            problems.at("place", "movement.new.place");
        }
        @Nullable LocalDate arose = null;
        if (Origin.ofWord(form.of(form.origin())).filter(Origin.SPONTANEOUS::equals).isPresent()) {
            arose = day(form.of(form.arose())).orElse(null);
            if (arose == null) problems.at("arose", "movement.new.arose");
        }
        if (problems.any()) return Optional.empty();
        return Optional.of(
                new SiteDeeds.Beginning(
                        form.of(form.model()),
                        kit,
                        unit.orElseThrow().id(),
                        area.orElseThrow(),
                        village.map(Village::id).orElse(null),
                        area.get() == Area.UNIT ? "" : place,
                        arose));
    }

    private Optional<Village> village(StaffMember me, Unit unit, String id) {
        if (id.isEmpty()) return Optional.empty();
        try {
            UUID village = UUID.fromString(id);
            return transactions.reading(me.asker(), () -> places.village(unit.id(), village));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private Answer page(StaffMember me, DeskFrame desk, Form form, Problems problems) {
        List<Unit> units = places.ownFirst(me);
        Unit unit = Places.named(units, form.of(form.unit())).orElse(units.getFirst());
        List<Village> villages = transactions.reading(me.asker(), () -> places.villages(unit.id()));
        String language = desk.words().language().code();
        return new BeginPage(
                desk,
                form,
                units,
                villages,
                kits.all().stream()
                        .map(it -> new SitesPage.Choice(it.code(), it.name().in(language)))
                        .toList(),
                kits.find(form.of(form.kit())).map(it -> it.purpose().in(language)).orElse(""),
                problems);
    }
}
