package vn.binhyen.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.staff.StaffMember;

/// Assessments as far as the asker sees their units. Every method works in the running transaction
/// of that officer.
public interface Assessments {

    /// An assessment with all there is to it.
    ///
    /// @param sheets in the order they were filled in
    /// @param decisions newest first; likewise `appeals`
    record Look(
            Assessment assessment,
            List<Sheet> sheets,
            List<Decision> decisions,
            List<Appeal> appeals) {}

    /// One in a list.
    ///
    /// @param level the code of the class the newest sheet handed on comes to, or decided; empty
    ///   while there is none, or where it is not rated
    record Row(
            UUID id,
            Subject subject,
            String criteria,
            int year,
            String standing,
            String level,
            BigDecimal points,
            boolean effective,
            Optional<LocalDate> decided) {

        public String path() {
            return "/console/assessment/" + id;
        }
    }

    /// @param criteria the code of a set; empty for all; likewise `standing`
    record Sought(int year, String criteria, String standing) {}

    /// How far the objects of one unit have come.
    ///
    /// @param decided how many of all are
    record Progress(UnitId unit, String criteria, int all, int decided) {}

    Optional<Look> look(UUID id);

    List<Row> page(Sought sought, int page, int size);

    long count(Sought sought);

    /// Soonest begun first: what this officer can fill in, review, decide or hear.
    List<Row> waiting(StaffMember me);

    List<Progress> progress(int year);

    /// The assessments of a model's sites in a year, by the site's id.
    Map<String, Row> ofSites(UUID model, int year);

    /// How many stand in the best class of a capped set in that unit and year, with this one in
    /// that class; empty where the set has no cap.
    Optional<TopShare> topShare(Assessment with, String level);

    /// Who stands in the capped class there, by name.
    List<Row> inTopClass(Assessment like);

    boolean mayFill(StaffMember me, Assessment assessment);

    boolean mayReview(StaffMember me, Assessment assessment);

    /// Decides, gives back what waits for a decision, and hears appeals.
    boolean mayDecide(StaffMember me, Assessment assessment);
}
