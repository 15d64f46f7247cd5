package vn.binhyen.movement.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.binhyen.movement.HubCard;
import vn.binhyen.movement.Model;
import vn.binhyen.movement.Sites;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.NotThere;
import vn.binhyen.ui.Pager;

/// Models, each once however many sites it has, and the sites of one.
@Controller
class ModelsDoor {

    static final String MODELS = HubCard.HUB + "/models";
    private static final int LINES = 50;

    private final Sites sites;
    private final Places places;
    private final Transactions transactions;

    ModelsDoor(Sites sites, Places places, Transactions transactions) {
        this.sites = sites;
        this.places = places;
        this.transactions = transactions;
    }

    @GetMapping(MODELS)
    Answer list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            StaffMember me,
            DeskFrame desk) {
        int number = Math.max(1, page);
        String address = MODELS + "?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8) + "&";
        return transactions.reading(
                me.asker(),
                () -> {
                    List<ModelsPage.Row> rows =
                            sites.models(q, number, LINES).stream()
                                    .map(it ->
                                            new ModelsPage.Row(it, places.unit(it.model().home())))
                                    .toList();
                    long all = sites.modelCount(q);
                    return new ModelsPage(
                            desk, rows, all, Pager.of(number, all, LINES, address), q);
                });
    }

    @GetMapping(MODELS + "/{id}")
    Answer model(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "1") int page,
            StaffMember me,
            DeskFrame desk) {
        int number = Math.max(1, page);
        return transactions.reading(
                me.asker(),
                () -> {
                    Optional<Model> model = sites.model(id);
                    if (model.isEmpty()) return new NotThere();
                    var found = sites.page(Sites.Sought.ofModel(id), number, LINES);
                    return new ModelPage(
                            desk,
                            model.get(),
                            places.unit(model.get().home()),
                            found.sites().stream()
                                    .map(it -> new SitesPage.Row(it, places.of(it)))
                                    .toList(),
                            found.all(),
                            sites.activeOn(id, places.today()).size(),
                            Pager.of(number, found.all(), LINES, MODELS + "/" + id + "?"));
                });
    }
}
