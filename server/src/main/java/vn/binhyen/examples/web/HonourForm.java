package vn.binhyen.examples.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import vn.binhyen.examples.Award;
import vn.binhyen.examples.Example;
import vn.binhyen.examples.Honoured;
import vn.binhyen.examples.Level;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.kernel.Vietnamese;
import vn.binhyen.ui.Problems;

/// An example or an award as it was typed.
///
/// @param form `collective` or `person`
/// @param name of the collective, or of the person: sealed for an example, not kept for an award
/// @param role of a person
/// @param day as `2026-11-22`
public record HonourForm(
        String form,
        String name,
        String role,
        String deeds,
        String document,
        String day,
        String kind,
        String level) {

    private static final int LONGEST_DEEDS = 2000;

    public HonourForm {
        form = Objects.requireNonNullElse(form, "");
        name = line(name);
        role = line(role);
        deeds = Vietnamese.nfc(Objects.requireNonNullElse(deeds, "")).strip();
        document = line(document);
        day = Objects.requireNonNullElse(day, "");
        kind = Objects.requireNonNullElse(kind, "");
        level = Objects.requireNonNullElse(level, "");
    }

    private static String line(String typed) {
        return Vietnamese.nfc(Objects.requireNonNullElse(typed, ""))
                .strip()
                .replaceAll("\\s+", " ");
    }

    static HonourForm empty() {
        return new HonourForm("collective", "", "", "", "", "", "certificate", "commune");
    }

    boolean person() {
        return form.equals("person");
    }

    /// The proposal it tells, once nothing is wrong.
    Optional<Example> example(UUID id, UnitId unit, LocalDate today, Problems problems) {
        check(true, problems);
        if (deeds.isEmpty() || deeds.length() > LONGEST_DEEDS) {
            problems.at("deeds", "examples.wrong.deeds", LONGEST_DEEDS);
        }
        Optional<LocalDate> on = day(today, problems);
        if (problems.any() || on.isEmpty()) return Optional.empty();
        return Optional.of(
                new Example(
                        id,
                        unit,
                        who(),
                        deeds,
                        document,
                        on.get(),
                        new Example.State.Proposed(),
                        1));
    }

    /// The award it tells, once nothing is wrong.
    Optional<Award> award(UUID id, UnitId unit, LocalDate today, Problems problems) {
        check(false, problems);
        Optional<LocalDate> on = day(today, problems);
        Optional<Level> by = level(level);
        if (by.isEmpty()) problems.at("level", "examples.wrong.level");
        Optional<Award.Kind> what = chosenKind();
        if (what.isEmpty()) problems.at("kind", "examples.wrong.kind");
        if (problems.any() || on.isEmpty() || by.isEmpty() || what.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Award(id, unit, who(), what.get(), by.get(), document, on.get()));
    }

    private void check(boolean named, Problems problems) {
        if (named || !person()) needed("name", name, problems);
        if (person()) needed("role", role, problems);
        needed("document", document, problems);
    }

    private static void needed(String field, String typed, Problems problems) {
        if (typed.isEmpty()) problems.at(field, "examples.wrong.empty");
        if (typed.length() > Honoured.LONGEST) {
            problems.at(field, "examples.wrong.long", Honoured.LONGEST);
        }
    }

    private Honoured who() {
        return person() ? new Honoured.Person(role) : new Honoured.Collective(name);
    }

    private Optional<LocalDate> day(LocalDate today, Problems problems) {
        Optional<LocalDate> on = day(day).filter(it -> !it.isAfter(today));
        if (on.isEmpty()) problems.at("day", "examples.wrong.day");
        return on;
    }

    static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    static Optional<Level> level(String word) {
        try {
            return Optional.of(Level.ofWord(word));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private Optional<Award.Kind> chosenKind() {
        try {
            return Optional.of(Award.Kind.ofWord(kind));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// Nothing of a person in a log.
    @Override
    public String toString() {
        return "HonourForm";
    }
}
