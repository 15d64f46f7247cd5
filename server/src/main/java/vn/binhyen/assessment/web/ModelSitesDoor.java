package vn.binhyen.assessment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.binhyen.assessment.Assessments.Row;
import vn.binhyen.assessment.CriteriaSets;
import vn.binhyen.assessment.web.ModelSites.Judged;
import vn.binhyen.assessment.web.ModelSites.OfSite;
import vn.binhyen.assessment.web.ModelSitesPage.SiteRow;
import vn.binhyen.movement.Model;
import vn.binhyen.movement.Sites;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.territory.Territory;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.NotThere;

/// A replicated model by its sites.
@Controller
class ModelSitesDoor {

    private final Sites sites;
    private final ModelSites modelSites;
    private final CriteriaSets sets;
    private final Territory territory;
    private final Transactions transactions;
    private final Clock clock;

    ModelSitesDoor(
            Sites sites,
            ModelSites modelSites,
            CriteriaSets sets,
            Territory territory,
            Transactions transactions,
            Clock clock) {
        this.sites = sites;
        this.modelSites = modelSites;
        this.sets = sets;
        this.territory = territory;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping(AssessmentsDoor.ALL + "/models/{model}")
    Answer see(
            @PathVariable UUID model,
            @RequestParam @Nullable Integer year,
            StaffMember me,
            DeskFrame desk) {
        int thisYear = LocalDate.ofInstant(clock.instant(), AssessmentsDoor.HERE).getYear();
        int of = year == null || year < 2015 || year > thisYear ? thisYear : year;
        return transactions.reading(
                me.asker(),
                () -> {
                    Optional<Model> found = sites.model(model);
                    if (found.isEmpty()) return new NotThere();
                    Judged judged = modelSites.of(model, of);
                    var naming = new Naming(sets, desk.words(), thisYear);
                    return new ModelSitesPage(
                            desk,
                            found.get(),
                            of,
                            judged.day(),
                            judged.by(),
                            judged.sites().stream().map(each -> row(each, naming)).toList(),
                            me.role() != Role.PROVINCE_STAFF,
                            naming);
                });
    }

    private SiteRow row(OfSite each, Naming naming) {
        String unit =
                territory
                        .unit(each.site().unit())
                        .map(Unit::fullName)
                        .orElse(each.site().unit().code());
        Optional<Row> row = each.assessment();
        String standing = row.map(Row::standing).orElse("");
        return new SiteRow(
                unit,
                each.site().place(),
                row.map(Row::path),
                standing.isEmpty() ? "waiting" : naming.state(standing),
                row.map(naming::standing).orElse(naming.words().of("assessment.not-begun")),
                each.effective().isPresent() ? row.map(naming::level).orElse("") : "",
                each.effective());
    }
}
