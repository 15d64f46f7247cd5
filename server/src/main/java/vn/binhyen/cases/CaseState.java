package vn.binhyen.cases;

import java.time.Instant;
import java.util.Optional;

/// Where a case stands; each case of the type carries what is true only then.
public sealed interface CaseState {

    /// Heard and kept; no officer has said yet what it is.
    record Received() implements CaseState {}

    /// It is somebody's work here: said what it is in law, numbered, and not ended.
    sealed interface InHand extends CaseState {
        CaseKind kind();

        String number();

        /// The same under another kind or number.
        InHand as(CaseKind kind, String number);
    }

    /// An officer is on it.
    record InWork(CaseKind kind, String number) implements InHand {
        @Override
        public InWork as(CaseKind kind, String number) {
            return new InWork(kind, number);
        }
    }

    /// Waiting for the resident, who was asked something.
    record Waiting(CaseKind kind, String number, Instant since) implements InHand {
        @Override
        public Waiting as(CaseKind kind, String number) {
            return new Waiting(kind, number, since);
        }
    }

    /// Handed to the body that resolves it; the clocks there are not ours.
    record HandedOver(CaseKind kind, String number, String receiver, Instant at)
            implements CaseState {}

    /// Ended, and the resident was told how.
    record Closed(CaseKind kind, String number, Outcome outcome, String words, Instant at)
            implements CaseState {}

    /// The state's word in the database and in links.
    default String word() {
        return switch (this) {
            case Received() -> "RECEIVED";
            case InWork(_, _) -> "IN_WORK";
            case Waiting(_, _, _) -> "WAITING";
            case HandedOver(_, _, _, _) -> "HANDED_OVER";
            case Closed(_, _, _, _, _) -> "CLOSED";
        };
    }

    /// What it is in law; empty until an officer has said so.
    static Optional<CaseKind> kindOf(CaseState state) {
        return switch (state) {
            case Received() -> Optional.empty();
            case InHand here -> Optional.of(here.kind());
            case HandedOver(var kind, _, _, _) -> Optional.of(kind);
            case Closed(var kind, _, _, _, _) -> Optional.of(kind);
        };
    }

    /// Its number in the register; empty until it is classified.
    static Optional<String> numberOf(CaseState state) {
        return switch (state) {
            case Received() -> Optional.empty();
            case InHand here -> Optional.of(here.number());
            case HandedOver(_, var number, _, _) -> Optional.of(number);
            case Closed(_, var number, _, _, _) -> Optional.of(number);
        };
    }
}
