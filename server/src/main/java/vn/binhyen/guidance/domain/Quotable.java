package vn.binhyen.guidance.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import vn.binhyen.guidance.Answer;
import vn.binhyen.guidance.EntryState;
import vn.binhyen.guidance.Procedure;
import vn.binhyen.guidance.Silence;

/// When an entry may be quoted to residents. Whether it was checked does not matter here: an
/// unchecked one is quoted with the mark "to be checked", never as certain.
public record Quotable(Documents documents) {

    /// Why that procedure is not quoted on that day; empty when it is.
    public Optional<Silence> silence(Procedure it, EntryState state, LocalDate day) {
        if (state != EntryState.APPROVED) return Optional.of(Silence.NOT_APPROVED);
        if (day.isBefore(it.validFrom())) return Optional.of(Silence.NOT_YET_VALID);
        if (it.validTo() != null && day.isAfter(it.validTo())) {
            return Optional.of(Silence.NO_LONGER_VALID);
        }
        if (day.isAfter(it.nextReview())) return Optional.of(Silence.PAST_REVIEW);
        return it.basis().stream()
                        .anyMatch(basis -> documents.superseded(basis.document(), day).isPresent())
                ? Optional.of(Silence.SUPERSEDED)
                : Optional.empty();
    }

    /// The same of an answer.
    ///
    /// @param quoted whether the procedure of that code is quoted on that day
    public Optional<Silence> silence(
            Answer it, EntryState state, LocalDate day, Predicate<String> quoted) {
        if (state != EntryState.APPROVED) return Optional.of(Silence.NOT_APPROVED);
        if (day.isAfter(it.nextReview())) return Optional.of(Silence.PAST_REVIEW);
        return it.procedures().stream().allMatch(quoted)
                ? Optional.empty()
                : Optional.of(Silence.ABOUT_A_SILENT_ONE);
    }
}
