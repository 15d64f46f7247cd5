package vn.binhyen.movement.web;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.kits.Kits;
import vn.binhyen.movement.HubCard;
import vn.binhyen.movement.Origin;
import vn.binhyen.movement.Site;
import vn.binhyen.movement.Sites;
import vn.binhyen.movement.Stage;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Pager;
import vn.binhyen.ui.SheetFile;
import vn.binhyen.ui.Words;

/// Every site the reader sees, with its filters in the address.
@Controller
class SitesDoor {

    static final String SITES = HubCard.HUB + "/sites";
    private static final int LINES = 50;

    private final Sites sites;
    private final Places places;
    private final Kits kits;
    private final Transactions transactions;

    SitesDoor(Sites sites, Places places, Kits kits, Transactions transactions) {
        this.sites = sites;
        this.places = places;
        this.kits = kits;
        this.transactions = transactions;
    }

    /// The filters as the address has them.
    public record Asked(
            @Nullable String q,
            @Nullable String unit,
            @Nullable String kit,
            @Nullable String stage,
            @Nullable String origin,
            @Nullable Integer page) {

        static String or(@Nullable String text) {
            return text == null ? "" : text.strip();
        }

        Optional<Stage> atStage() {
            return Arrays.stream(Stage.values())
                    .filter(each -> each.word().equals(stage))
                    .findFirst();
        }

        String address() {
            return SITES
                    + "?q="
                    + URLEncoder.encode(or(q), StandardCharsets.UTF_8)
                    + "&unit="
                    + URLEncoder.encode(or(unit), StandardCharsets.UTF_8)
                    + "&kit="
                    + URLEncoder.encode(or(kit), StandardCharsets.UTF_8)
                    + "&stage="
                    + atStage().map(Stage::word).orElse("")
                    + "&origin="
                    + Origin.ofWord(or(origin)).map(Origin::word).orElse("")
                    + "&";
        }
    }

    @GetMapping(SITES)
    Answer list(@ModelAttribute Asked asked, StaffMember me, DeskFrame desk) {
        List<Unit> units = places.ownFirst(me);
        Sites.Sought sought = sought(asked, me, units);
        int page = asked.page() == null ? 1 : Math.max(1, asked.page());
        Sites.Found found = transactions.reading(me.asker(), () -> sites.page(sought, page, LINES));
        return new SitesPage(
                desk,
                found.sites().stream().map(this::row).toList(),
                found.all(),
                Pager.of(page, found.all(), LINES, asked.address()),
                units,
                kits.all().stream()
                        .map(it -> new SitesPage.Choice(it.code(), name(it.name(), desk.words())))
                        .toList(),
                asked);
    }

    private static String name(vn.binhyen.kits.Wording wording, Words words) {
        return wording.in(words.language().code());
    }

    private SitesPage.Row row(Site site) {
        return new SitesPage.Row(site, places.of(site));
    }

    @GetMapping(SITES + ".{file}")
    void file(
            @PathVariable String file,
            @ModelAttribute Asked asked,
            StaffMember me,
            DeskFrame desk,
            HttpServletResponse response) {
        Optional<SheetFile> sheet = SheetFile.named(file);
        if (sheet.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Words words = desk.words();
        List<String> heads = new ArrayList<>();
        for (String head :
                List.of("model", "unit", "place", "origin", "stage", "began", "ended", "teams")) {
            heads.add(words.of("movement.column." + head));
        }
        heads.add(words.of("movement.column.members"));
        Sites.Sought sought = sought(asked, me, places.ownFirst(me));
        sheet.get()
                .answer(
                        response,
                        "diem-mo-hinh",
                        words.of("movement.sites"),
                        heads,
                        reader ->
                                transactions.reading(
                                        me.asker(),
                                        () -> {
                                            sites.each(
                                                    sought,
                                                    site -> reader.accept(cells(site, words)));
                                            return true;
                                        }));
    }

    private List<Object> cells(Site site, Words words) {
        return List.of(
                site.model().name(),
                places.unit(site.unit()),
                site.place(),
                words.of("movement.origin." + site.origin().word()),
                words.of("movement.stage." + site.stage().word()),
                site.began() == null ? "" : words.day(site.began()),
                site.ended() == null ? "" : words.day(site.ended()),
                site.teams(),
                site.members());
    }

    private Sites.Sought sought(Asked asked, StaffMember me, List<Unit> units) {
        List<UnitId> of =
                Places.named(units, Asked.or(asked.unit()))
                        .filter(unit -> !unit.id().equals(me.unit()))
                        .map(unit -> List.copyOf(places.withPast(unit.id())))
                        .orElse(List.of());
        return new Sites.Sought(
                Asked.or(asked.q()),
                of,
                null,
                Asked.or(asked.kit()),
                asked.atStage().orElse(null),
                Origin.ofWord(Asked.or(asked.origin())).orElse(null));
    }
}
