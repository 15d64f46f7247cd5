package vn.binhyen.examples.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import vn.binhyen.audit.Audit;
import vn.binhyen.examples.Award;
import vn.binhyen.examples.Example;
import vn.binhyen.examples.Example.Outcome;
import vn.binhyen.examples.Example.Recognition;
import vn.binhyen.examples.ExampleEvent.AwardEntered;
import vn.binhyen.examples.ExampleEvent.ExampleChanged;
import vn.binhyen.examples.persistence.Honours;
import vn.binhyen.examples.persistence.Honours.AwardCount;
import vn.binhyen.journal.Journal;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.StaffMember;

/// What the staff does with examples and awards. Who leads decides; whoever counts proposes and
/// enters.
@Service
public class KeepExamples {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int SHORTEST_REASON = 10;

    /// What became of a deed.
    public sealed interface Done {
        record Now(UUID id) implements Done {}

        record NotNow() implements Done {}

        record WrongOrder() implements Done {}

        /// Only who leads decides.
        record NotYours() implements Done {}

        record NotThere() implements Done {}
    }

    /// What became of a look at a person's name.
    public sealed interface Opened {
        record Known(String name) implements Opened {}

        record ReasonNeeded() implements Opened {}

        /// A name opens only in its own unit.
        record NotHere() implements Opened {}

        record NotThere() implements Opened {}
    }

    public record Page(List<Example> examples, long all) {}

    public record Awards(List<Award> awards, AwardCount count) {}

    private final Honours honours;
    private final Journal journal;
    private final Audit audit;
    private final Transactions transactions;
    private final Clock clock;

    KeepExamples(
            Honours honours, Journal journal, Audit audit, Transactions transactions, Clock clock) {
        this.honours = honours;
        this.journal = journal;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }

    public Page page(StaffMember me, int page, int size) {
        return transactions.reading(
                me.asker(), () -> new Page(honours.page(page, size), honours.count()));
    }

    public Awards awards(StaffMember me, int page, int size) {
        return transactions.reading(
                me.asker(), () -> new Awards(honours.awards(page, size), honours.awardCount()));
    }

    public Optional<Example> find(StaffMember me, UUID id) {
        return transactions.reading(me.asker(), () -> honours.find(id));
    }

    /// The same id again proposes nothing more.
    ///
    /// @param name of a person, sealed at once; empty for a collective
    public void propose(StaffMember me, Example example, String name) {
        transactions.as(
                me.asker(),
                () -> {
                    if (honours.find(example.id()).isPresent()) return;
                    honours.add(example, name, me.id());
                    told(me, example, "example-proposed");
                });
    }

    /// The same id again enters nothing more.
    public void enter(StaffMember me, Award award) {
        transactions.as(
                me.asker(),
                () -> {
                    if (honours.award(award.id()).isPresent()) return;
                    honours.add(award, me.id());
                    journal.write(new AwardEntered(award.id(), award.unit()));
                    audit.did(me.asker(), "award-entered", award.id(), award.unit(), "");
                });
    }

    public Done recognise(StaffMember me, UUID id, Recognition by) {
        return decide(me, id, "example-recognised", it -> it.recognised(by));
    }

    /// The name of a person goes with it.
    public Done refuse(StaffMember me, UUID id, LocalDate on, String reason) {
        return decide(me, id, "example-refused", it -> it.refused(on, reason));
    }

    /// It stays counted as recognised; the name of a person goes.
    public Done end(StaffMember me, UUID id, LocalDate on, String reason) {
        return decide(me, id, "example-ended", it -> it.ended(on, reason));
    }

    private Done decide(StaffMember me, UUID id, String act, Function<Example, Outcome> decision) {
        return transactions.as(
                me.asker(),
                () -> {
                    Optional<Example> found = honours.find(id);
                    if (found.isEmpty()) return new Done.NotThere();
                    if (!leads(me.role())) return new Done.NotYours();
                    return switch (decision.apply(found.get())) {
                        case Outcome.Now(var example) -> {
                            if (!honours.keep(example, me.id())) yield new Done.NotNow();
                            if (isOver(example)) honours.forgetName(id);
                            told(me, example, act);
                            yield new Done.Now(id);
                        }
                        case Outcome.NotNow() -> new Done.NotNow();
                        case Outcome.WrongOrder() -> new Done.WrongOrder();
                    };
                });
    }

    private static boolean isOver(Example example) {
        return switch (example.state()) {
            case Example.State.Refused _, Example.State.Ended _ -> true;
            case Example.State.Proposed _, Example.State.Recognised _ -> false;
        };
    }

    /// The database holds the same by its own rule.
    public static boolean leads(Role role) {
        return role == Role.COMMUNE_CHIEF || role == Role.PROVINCE_STAFF;
    }

    private void told(StaffMember me, Example example, String act) {
        journal.write(
                new ExampleChanged(
                        example.id(), example.unit(), example.version(), example.state().word()));
        audit.did(me.asker(), act, example.id(), example.unit(), "");
    }

    /// Shown only after the look was committed to the audit.
    public Opened name(StaffMember me, UUID id, String reason) {
        Optional<UnitId> unit = find(me, id).map(Example::unit);
        if (unit.isEmpty()) return new Opened.NotThere();
        if (!unit.get().equals(me.unit())) return new Opened.NotHere();
        if (reason.strip().length() < SHORTEST_REASON) return new Opened.ReasonNeeded();
        transactions.as(
                me.asker(),
                () -> audit.looked(me.asker(), "honoured-name", id, unit.get(), reason.strip()));
        return transactions
                .reading(me.asker(), () -> honours.name(id))
                .<Opened>map(Opened.Known::new)
                .orElseGet(Opened.NotThere::new);
    }
}
