package vn.binhyen.movement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.vault.Checked;

/// What officers do with models and their sites. Each deed is one transaction in the officer's
/// name, written down in journal and audit.
public interface SiteDeeds {

    /// A model begun, or a model's site in one more area. A model of that name that exists already
    /// is taken, never made a second time.
    ///
    /// @param kit may be empty
    /// @param place empty for the whole unit
    /// @param arose the first day of one that arose by itself; null for a planned one
    record Beginning(
            String model,
            String kit,
            UnitId unit,
            Area area,
            @Nullable UUID village,
            String place,
            @Nullable LocalDate arose) {

        public Origin origin() {
            return arose == null ? Origin.PLANNED : Origin.SPONTANEOUS;
        }
    }

    /// @param id made with the form, so that a form sent twice begins one site
    Deed begin(StaffMember me, UUID id, Beginning beginning);

    /// The model's sites in these units, and the step of replication at the site it is taken from.
    /// A unit that has it already gets no second one. The second time nothing happens.
    ///
    /// @param document number of the paper that says so; may be empty
    /// @return the sites begun; none where the officer may not
    List<Site> replicate(
            StaffMember me, UUID from, List<UnitId> units, LocalDate day, String document);

    /// A step before it is kept.
    ///
    /// @param id made with the form
    record Draft(
            UUID id,
            StepKind kind,
            LocalDate day,
            String number,
            String signer,
            String note,
            @Nullable EndReason ending) {}

    /// @param over the version that was read
    /// @param file the document, checked; null where none came
    Deed take(StaffMember me, UUID site, int over, Draft step, Checked.@Nullable Good file);

    /// The same id again adds nothing more.
    Deed addTeam(StaffMember me, UUID site, UUID id, String name, LocalDate from);

    Deed endTeam(StaffMember me, UUID site, UUID team, LocalDate lastDay);

    /// Somebody takes part in a site's board (`group` is the site) or in one of its teams.
    record Joining(
            UUID id,
            UUID group,
            Office office,
            String name,
            String position,
            String decision,
            LocalDate from) {}

    /// The same id again adds nobody more.
    Deed join(StaffMember me, UUID site, Joining joining);

    /// Many at once, as a list that was written elsewhere.
    Deed join(StaffMember me, UUID site, List<Joining> joining);

    Deed leave(StaffMember me, UUID site, UUID member, LocalDate lastDay, String why);

    /// How many take part where nobody is named; once somebody is, those are counted.
    Deed say(StaffMember me, UUID site, int members);

    /// Board and teams with their names. The look is written into the audit.
    List<Member> members(StaffMember me, UUID site);
}
