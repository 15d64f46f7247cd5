package vn.binhyen.movement.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.kernel.PersonalData;
import vn.binhyen.movement.EndReason;
import vn.binhyen.movement.SiteDeeds;
import vn.binhyen.movement.Step;
import vn.binhyen.movement.StepKind;
import vn.binhyen.ui.Problems;

/// The next step of a site as it was typed.
///
/// @param id of the step, made with the form
/// @param site set by the page, not by the reader
public record StepForm(
        @Nullable UUID site,
        @Nullable String id,
        @Nullable String kind,
        @Nullable String day,
        @Nullable String number,
        @Nullable String signer,
        @Nullable String note,
        @Nullable String ending) {

    static StepForm empty(UUID id, Optional<StepKind> kind) {
        return new StepForm(
                null, id.toString(), kind.map(StepKind::word).orElse(""), "", "", "", "", "");
    }

    StepForm at(UUID site) {
        return new StepForm(site, id, kind, day, number, signer, note, ending);
    }

    public String of(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    Optional<SiteDeeds.Draft> read(Problems problems, UUID otherwise) {
        Optional<StepKind> step = StepKind.ofWord(of(kind));
        if (step.isEmpty()) problems.at("kind", "movement.step.kind.needed");
        Optional<LocalDate> on = BeginDoor.day(of(day));
        if (on.isEmpty()) problems.at("day", "movement.day.needed");
        Optional<EndReason> why = EndReason.ofWord(of(ending));
        boolean ends = step.filter(StepKind.ENDING::equals).isPresent();
        if (ends && why.isEmpty()) problems.at("ending", "movement.ending.needed");
        if (of(number).length() > Step.LONGEST_NUMBER) problems.at("number", "movement.too-long");
        if (of(signer).length() > Step.LONGEST_SIGNER) problems.at("signer", "movement.too-long");
        if (of(note).length() > Step.LONGEST_NOTE) problems.at("note", "movement.too-long");
        if (!PersonalData.in(of(note)).isEmpty()) problems.at("note", "movement.personal");
        if (problems.any()) return Optional.empty();
        return Optional.of(
                new SiteDeeds.Draft(
                        number(otherwise),
                        step.orElseThrow(),
                        on.orElseThrow(),
                        of(number),
                        of(signer),
                        of(note),
                        ends ? why.orElseThrow() : null));
    }

    private UUID number(UUID otherwise) {
        try {
            return UUID.fromString(of(id));
        } catch (IllegalArgumentException _) {
            return otherwise;
        }
    }
}
