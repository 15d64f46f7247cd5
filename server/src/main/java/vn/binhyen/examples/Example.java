package vn.binhyen.examples;

import java.time.LocalDate;
import java.util.UUID;
import vn.binhyen.kernel.UnitId;

/// An advanced example, from its proposal on.
///
/// @param deeds what it did
/// @param proposal the paper that proposed it
/// @param version counts every change
public record Example(
        UUID id,
        UnitId unit,
        Honoured who,
        String deeds,
        String proposal,
        LocalDate proposedOn,
        State state,
        int version) {

    public sealed interface State {
        record Proposed() implements State {}

        record Recognised(Recognition by) implements State {}

        record Refused(LocalDate on, String reason) implements State {}

        /// It was recognised, and is an example no more.
        record Ended(Recognition by, LocalDate on, String reason) implements State {}

        /// As it is stored.
        default String word() {
            return switch (this) {
                case Proposed() -> "proposed";
                case Recognised _ -> "recognised";
                case Refused _ -> "refused";
                case Ended _ -> "ended";
            };
        }
    }

    /// @param decision its number and title
    public record Recognition(String decision, LocalDate on, Level level) {}

    /// What became of a deed.
    public sealed interface Outcome {
        record Now(Example example) implements Outcome {}

        /// It is past that, or not there yet.
        record NotNow() implements Outcome {}

        /// A decision before the proposal, or an end before the decision.
        record WrongOrder() implements Outcome {}
    }

    public Outcome recognised(Recognition by) {
        if (!(state instanceof State.Proposed)) return new Outcome.NotNow();
        if (by.on().isBefore(proposedOn)) return new Outcome.WrongOrder();
        return now(new State.Recognised(by));
    }

    public Outcome refused(LocalDate on, String reason) {
        if (!(state instanceof State.Proposed)) return new Outcome.NotNow();
        if (on.isBefore(proposedOn)) return new Outcome.WrongOrder();
        return now(new State.Refused(on, reason));
    }

    public Outcome ended(LocalDate on, String reason) {
        if (!(state instanceof State.Recognised(var by))) return new Outcome.NotNow();
        if (on.isBefore(by.on())) return new Outcome.WrongOrder();
        return now(new State.Ended(by, on, reason));
    }

    private Outcome now(State next) {
        return new Outcome.Now(
                new Example(id, unit, who, deeds, proposal, proposedOn, next, version + 1));
    }
}
