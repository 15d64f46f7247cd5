package vn.binhyen.story.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.binhyen.assessment.Assessing;
import vn.binhyen.assessment.Assessing.Deed;
import vn.binhyen.assessment.Assessing.Signed;
import vn.binhyen.assessment.Assessment;
import vn.binhyen.assessment.ObjectKind;
import vn.binhyen.assessment.Standing;
import vn.binhyen.assessment.Subject;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.movement.Site;
import vn.binhyen.movement.Sites;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.story.domain.MovementBook;
import vn.binhyen.story.domain.MovementBook.Line;
import vn.binhyen.territory.Territory;
import vn.binhyen.territory.Unit;

/// Has communes assess their models' sites, each step by another officer. Nothing happens to an
/// assessment that was begun.
@Component
class AssessSites {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String CRITERIA = "site-year";

    private final Setting setting;
    private final TellModels models;
    private final Assessing assessing;
    private final Sites sites;
    private final Territory territory;
    private final Transactions transactions;
    private final Clock clock;

    AssessSites(
            Setting setting,
            TellModels models,
            Assessing assessing,
            Sites sites,
            Territory territory,
            Transactions transactions,
            Clock clock) {
        this.setting = setting;
        this.models = models;
        this.assessing = assessing;
        this.sites = sites;
        this.territory = territory;
        this.transactions = transactions;
        this.clock = clock;
    }

    void assess() {
        MovementBook book = MovementBook.shipped();
        Map<String, Map<String, String>> sheets =
                book.of("sheets").stream()
                        .collect(Collectors.toMap(line -> line.text("sheet"), AssessSites::fields));
        book.of("assessments").forEach(line -> new Way(line, sheets).go());
    }

    private static Map<String, String> fields(Line line) {
        return line.said().entrySet().stream()
                .collect(Collectors.toMap(each -> "c." + each.getKey(), Map.Entry::getValue));
    }

    /// One site's assessment from step to step, as far as its line goes.
    private final class Way {

        private final Line line;
        private final Map<String, Map<String, String>> sheets;
        private final LocalDate today = LocalDate.ofInstant(clock.instant(), HERE);

        Way(Line line, Map<String, Map<String, String>> sheets) {
            this.line = line;
            this.sheets = sheets;
        }

        void go() {
            UUID id = TellModels.site(line.text("site"));
            StaffMember above = setting.officer(Role.PROVINCE_STAFF);
            Site site = transactions.reading(above.asker(), () -> sites.find(id)).orElseThrow();
            UnitId unit = models.successor(site.unit());
            StaffMember self = setting.officer(Role.DUTY_OFFICER, unit);
            StaffMember chief = setting.officer(Role.COMMUNE_CHIEF, unit);
            Assessment one = done(begin(site, self));
            boolean fresh = one.standing() instanceof Standing.Self && one.version() == 1;
            if (!fresh) return;
            one = done(assessing.give(self, one.id(), one.version(), sheet("self")));
            if (!line.has("review")) return;
            StaffMember reviewer = setting.officer(Role.AREA_OFFICER, unit);
            one = done(assessing.give(reviewer, one.id(), one.version(), sheet("review")));
            var signed = new Signed(line.text("number"), today.minusDays(2), line.text("why"));
            one = done(assessing.decide(chief, one.id(), one.version(), sheet("decided"), signed));
            if (!line.has("appeal")) return;
            one = done(assessing.appeal(self, one.id(), one.version(), line.text("appeal")));
            var anew = new Signed(line.text("change"), today, line.text("heard"));
            done(assessing.change(chief, one.id(), one.version(), sheet("changed"), anew));
        }

        /// Until the middle of a year the one before is assessed.
        private Deed begin(Site site, StaffMember me) {
            String place =
                    site.place().isEmpty()
                            ? territory.unit(site.unit()).map(Unit::fullName).orElse("")
                            : site.place();
            var subject =
                    new Subject(
                            ObjectKind.SITE,
                            site.id().toString(),
                            site.model().name() + " – " + place,
                            me.unit(),
                            site.model().id());
            UUID id = Setting.id("assessment", line.text("site"));
            return assessing.begin(me, id, subject, CRITERIA, today.minusMonths(6).getYear());
        }

        private Map<String, String> sheet(String step) {
            return sheets.getOrDefault(line.text(step), Map.of());
        }

        private Assessment done(Deed deed) {
            if (deed instanceof Deed.Done(Assessment next)) return next;
            throw new IllegalStateException("the story is refused: " + line + " " + deed);
        }
    }
}
