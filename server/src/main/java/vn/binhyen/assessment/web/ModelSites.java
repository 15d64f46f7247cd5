package vn.binhyen.assessment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.binhyen.assessment.Assessments;
import vn.binhyen.assessment.Assessments.Row;
import vn.binhyen.assessment.Replicated;
import vn.binhyen.movement.Site;
import vn.binhyen.movement.Sites;

/// A model judged by its sites: worked out each time it is asked for, so that a new decision, a new
/// site or one that ended changes it at once.
@Component
class ModelSites {

    /// @param day the sites are those active then: the year's last day, or today before it is over
    /// @param sites each with its assessment of that year, if there is one
    record Judged(LocalDate day, List<OfSite> sites, Replicated by) {}

    record OfSite(Site site, Optional<Row> assessment) {

        Optional<Boolean> effective() {
            return assessment.filter(row -> row.decided().isPresent()).map(Row::effective);
        }
    }

    private final Sites sites;
    private final Assessments assessments;
    private final Clock clock;

    ModelSites(Sites sites, Assessments assessments, Clock clock) {
        this.sites = sites;
        this.assessments = assessments;
        this.clock = clock;
    }

    /// In the running transaction: sites the asker does not see are not there.
    Judged of(UUID model, int year) {
        LocalDate end = LocalDate.of(year, 12, 31);
        LocalDate today = LocalDate.ofInstant(clock.instant(), AssessmentsDoor.HERE);
        LocalDate day = today.isBefore(end) ? today : end;
        Map<String, Row> known = assessments.ofSites(model, year);
        List<OfSite> active =
                sites.activeOn(model, day).stream()
                        .map(site ->
                                new OfSite(
                                        site, Optional.ofNullable(known.get(site.id().toString()))))
                        .toList();
        return new Judged(
                day, active, Replicated.of(active.stream().map(OfSite::effective).toList()));
    }
}
