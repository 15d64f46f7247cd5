package vn.binhyen.cameras.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.binhyen.audit.Audit;
import vn.binhyen.cameras.Circle;
import vn.binhyen.cameras.FootageEvent.FootageAsked;
import vn.binhyen.cameras.FootageEvent.FootageDecided;
import vn.binhyen.cameras.FootageRequest;
import vn.binhyen.cameras.FootageRequest.State;
import vn.binhyen.cameras.Household;
import vn.binhyen.cameras.Nearby;
import vn.binhyen.cameras.Wanted;
import vn.binhyen.cameras.domain.FootageRules;
import vn.binhyen.cameras.domain.FootageRules.Flaw;
import vn.binhyen.cameras.domain.FootageRules.Judgement;
import vn.binhyen.cameras.persistence.Households;
import vn.binhyen.cameras.persistence.Requests;
import vn.binhyen.cameras.persistence.Requests.PublicLine;
import vn.binhyen.cases.CaseLists;
import vn.binhyen.cases.CaseView;
import vn.binhyen.journal.Journal;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.Ids;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.StaffMember;

/// An officer asks for footage, another one decides, and what was approved goes to the households
/// of the ground that said yes to the purpose.
@Service
public class AskForFootage {

    /// How long households may answer.
    public static final Duration OPEN = Duration.ofDays(10);

    public sealed interface Asked {
        record Sent(UUID id) implements Asked {}

        record Flawed(java.util.Set<Flaw> flaws) implements Asked {}

        /// It concerns a lawful assembly.
        record Assembly() implements Asked {}

        /// No such case for this officer.
        record NoSuchCase() implements Asked {}
    }

    public sealed interface Decided {
        record Done() implements Decided {}

        /// Who asks does not decide.
        record OwnRequest() implements Decided {}

        /// Only who leads decides.
        record NotYours() implements Decided {}

        record DecidedBefore() implements Decided {}

        record ReasonNeeded() implements Decided {}

        /// An approval says itself that no assembly is concerned.
        record AssemblyUnsaid() implements Decided {}

        record NotThere() implements Decided {}
    }

    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 1000;

    private final FootageRules rules;
    private final Requests requests;
    private final Households households;
    private final CaseLists cases;
    private final Journal journal;
    private final Audit audit;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;

    AskForFootage(
            FootageRules rules,
            Requests requests,
            Households households,
            CaseLists cases,
            Journal journal,
            Audit audit,
            Transactions transactions,
            Ids ids,
            Clock clock) {
        this.rules = rules;
        this.requests = requests;
        this.households = households;
        this.cases = cases;
        this.journal = journal;
        this.audit = audit;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    public record Page(List<FootageRequest> requests, long all) {}

    public Page page(StaffMember me, int page, int size) {
        return transactions.reading(
                me.asker(), () -> new Page(requests.page(page, size), requests.count()));
    }

    /// How many wait for a decision in the units this asker sees.
    public int waiting(Asker asker) {
        return transactions.reading(asker, requests::waiting);
    }

    public Optional<FootageRequest> find(StaffMember me, UUID id) {
        return transactions.reading(me.asker(), () -> requests.find(id));
    }

    /// The case a request would name, if this officer may see it.
    public Optional<CaseView> about(StaffMember me, UUID caseId) {
        return transactions.reading(me.asker(), () -> cases.view(caseId));
    }

    /// How many households a ground holds that may be asked; written to the audit, since many such
    /// questions would tell more than one.
    public Nearby near(StaffMember me, UnitId unit, Circle circle, String purpose) {
        return transactions.as(
                me.asker(),
                () -> {
                    audit.did(me.asker(), "footage-counted", me.id(), unit, purpose);
                    return Nearby.of(within(unit, circle, purpose).size());
                });
    }

    /// @param id made with the form, so that a form sent twice is one request
    public Asked ask(StaffMember me, UUID id, Wanted wanted) {
        Instant now = clock.instant();
        return transactions.as(
                me.asker(),
                () -> {
                    Optional<CaseView> about = cases.view(wanted.caseId());
                    if (about.isEmpty()) return new Asked.NoSuchCase();
                    if (requests.find(id).isPresent()) return new Asked.Sent(id);
                    UnitId unit = about.get().unit();
                    return switch (rules.judge(wanted, now)) {
                        case Judgement.Assembly() -> {
                            audit.did(me.asker(), "footage-assembly", wanted.caseId(), unit, "");
                            yield new Asked.Assembly();
                        }
                        case Judgement.Flawed(var flaws) -> new Asked.Flawed(flaws);
                        case Judgement.Fit fit -> {
                            requests.add(request(id, unit, wanted, fit, me, now));
                            journal.write(new FootageAsked(id, unit));
                            audit.did(me.asker(), "footage-asked", id, unit, wanted.purpose());
                            yield new Asked.Sent(id);
                        }
                    };
                });
    }

    private static FootageRequest request(
            UUID id, UnitId unit, Wanted wanted, Judgement.Fit fit, StaffMember me, Instant now) {
        return new FootageRequest(
                id,
                unit,
                wanted.caseId(),
                wanted.purpose(),
                wanted.place(),
                fit.circle(),
                fit.window(),
                wanted.reason(),
                me.id(),
                now,
                new State.Waiting());
    }

    /// Approves and sends it to the households, in one act.
    ///
    /// @param noAssembly the second person declares it too
    public Decided approve(StaffMember me, UUID id, String words, boolean noAssembly) {
        return decide(
                me,
                id,
                request -> {
                    if (!noAssembly) return new Decided.AssemblyUnsaid();
                    if (words.strip().length() > LONGEST_REASON) return new Decided.ReasonNeeded();
                    Instant now = clock.instant();
                    List<Household> called =
                            within(request.unit(), request.circle(), request.purpose());
                    UUID line = log(request, true, now);
                    boolean first =
                            requests.approve(
                                    request,
                                    me.id(),
                                    words.strip(),
                                    called.size(),
                                    now.plus(OPEN),
                                    line,
                                    now);
                    if (!first) throw new IllegalStateException("decided by two at once");
                    called.forEach(each -> requests.call(request, each.id(), now));
                    told(me, request, true);
                    return new Decided.Done();
                });
    }

    public Decided refuse(StaffMember me, UUID id, String reason) {
        return decide(
                me,
                id,
                request -> {
                    int length = reason.strip().length();
                    if (length < SHORTEST_REASON || length > LONGEST_REASON) {
                        return new Decided.ReasonNeeded();
                    }
                    Instant now = clock.instant();
                    UUID line = log(request, false, now);
                    if (!requests.refuse(request, me.id(), reason.strip(), line, now)) {
                        throw new IllegalStateException("decided by two at once");
                    }
                    told(me, request, false);
                    return new Decided.Done();
                });
    }

    private Decided decide(
            StaffMember me,
            UUID id,
            java.util.function.Function<FootageRequest, Decided> decision) {
        return transactions.as(
                me.asker(),
                () -> {
                    Optional<FootageRequest> request = requests.find(id);
                    if (request.isEmpty()) return new Decided.NotThere();
                    FootageRequest it = request.get();
                    if (!(it.state() instanceof State.Waiting)) return new Decided.DecidedBefore();
                    if (it.askedBy().equals(me.id())) return new Decided.OwnRequest();
                    if (!leads(me.role())) return new Decided.NotYours();
                    return decision.apply(it);
                });
    }

    /// The database holds the same by its own rule.
    public static boolean leads(Role role) {
        return role == Role.COMMUNE_CHIEF || role == Role.PROVINCE_STAFF;
    }

    private UUID log(FootageRequest request, boolean approved, Instant now) {
        UUID line = UUID.randomUUID(); // an id of the house would tell the minute
        requests.write(PublicLine.of(line, request, approved, now));
        return line;
    }

    private void told(StaffMember me, FootageRequest request, boolean approved) {
        journal.write(new FootageDecided(request.id(), request.unit(), approved));
        audit.did(
                me.asker(),
                approved ? "footage-approved" : "footage-refused",
                request.id(),
                request.unit(),
                "");
    }

    /// Points are opened to be measured, and shown to nobody.
    private List<Household> within(UnitId unit, Circle circle, String purpose) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), KeepHouseholds.HERE);
        return households.of(unit).stream()
                .filter(each -> each.mayBeAsked(purpose, today))
                .filter(each -> households.spot(each).filter(circle::holds).isPresent())
                .toList();
    }
}
