package vn.binhyen.activities.web;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.binhyen.activities.Activities.Draft;
import vn.binhyen.activities.Activities.What;
import vn.binhyen.activities.Activities.Where;
import vn.binhyen.activities.Activities.Wrong;
import vn.binhyen.activities.Activity;
import vn.binhyen.activities.domain.ActivityRules;
import vn.binhyen.kernel.Figure;
import vn.binhyen.kernel.Mark;
import vn.binhyen.kernel.SaidNumber;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.kits.ActivityField;
import vn.binhyen.kits.ActivityField.Takes;
import vn.binhyen.kits.ActivityKind;

/// An activity as typed in the form, by the names of its inputs. What a kind asks stands in inputs
/// whose names begin with `f.`.
public record TypedActivity(Map<String, String> typed) {

    private static final String ASKED = "f.";
    private static final int LONGEST = 5_000;

    /// A draft, or everything that could not be read.
    record Reading(Optional<Draft> draft, List<Wrong> wrong) {}

    public TypedActivity {
        typed = Map.copyOf(typed);
    }

    static TypedActivity from(HttpServletRequest request) {
        var typed = new HashMap<String, String>();
        request.getParameterMap()
                .forEach((name, values) -> {
                    String value = values[0].strip();
                    if (value.length() <= LONGEST) typed.put(name, value);
                });
        return new TypedActivity(typed);
    }

    static TypedActivity of(Activity it, ActivityKind kind) {
        var typed = new HashMap<String, String>();
        typed.put("kind", it.kind());
        typed.put("unit", it.unit().toString());
        if (it.village() != null) typed.put("village", it.village().toString());
        if (it.site() != null) {
            typed.put("site", it.team() == null ? "" + it.site() : it.site() + "." + it.team());
        }
        typed.put("day", it.day().toString());
        typed.put("words", it.words());
        it.answers().forEach((code, text) -> typed.put(ASKED + code, text));
        for (Activity.Said said : it.numbers()) {
            String name = name(new Where(said.field(), said.choice()));
            typed.put(name, typedNumber(kind.field(said.field()), said.figure()));
        }
        return new TypedActivity(typed);
    }

    String of(String name) {
        return typed.getOrDefault(name, "");
    }

    boolean planned() {
        return of("planned").equals("yes");
    }

    Optional<UUID> id(String name) {
        return idOf(of(name));
    }

    /// The site chosen, and of it the team: `site`, or `site.team`.
    private Optional<UUID> part(int which) {
        String[] parts = of("site").split("\\.", 2);
        return which < parts.length ? idOf(parts[which]) : Optional.empty();
    }

    private static Optional<UUID> idOf(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    TypedActivity with(String name, String value) {
        var other = new HashMap<>(typed);
        other.put(name, value);
        return new TypedActivity(other);
    }

    static String name(Where where) {
        return ASKED + ActivityRules.inForm(where);
    }

    /// What an input of the form is called where this is wrong.
    static String name(Wrong wrong) {
        return Set.of("kind", "unit", "village", "site", "day", "words", "reason", "numbers")
                        .contains(wrong.field())
                ? wrong.field()
                : ASKED + wrong.field();
    }

    /// @param cases finds the cases of these numbers
    Reading read(ActivityKind kind, Function<Set<String>, Map<String, UUID>> cases) {
        var wrong = new ArrayList<Wrong>();
        var numbers = new LinkedHashMap<Where, Figure>();
        var answers = new HashMap<String, String>();
        var linked = new HashSet<UUID>();
        number(Where.at(ActivityKind.TIMES), null, numbers, wrong);
        for (ActivityField field : kind.fields()) {
            switch (field.takes()) {
                case NUMBER, MONEY, MINUTES, KILOGRAMS, LEVEL ->
                        number(Where.at(field.code()), field, numbers, wrong);
                case NUMBERS, LEVELS ->
                        field.choices()
                                .forEach(choice ->
                                        number(
                                                new Where(field.code(), choice.code()),
                                                field,
                                                numbers,
                                                wrong));
                case CHOICE, TEXT -> {
                    String text = of(ASKED + field.code());
                    if (!text.isBlank()) answers.put(field.code(), text);
                }
                case CASES -> linked.addAll(cases(field, cases, wrong));
            }
        }
        Optional<LocalDate> day = day();
        if (day.isEmpty()) wrong.add(new Wrong("day", What.DAY, of("day")));
        Optional<UnitId> unit = unit();
        if (unit.isEmpty()) wrong.add(new Wrong("unit", What.NOT_YOURS, of("unit")));
        if (!of("village").isEmpty() && id("village").isEmpty()) {
            wrong.add(new Wrong("village", What.VILLAGE, ""));
        }
        boolean ofATeam = of("site").contains(".");
        if (!of("site").isEmpty() && (part(0).isEmpty() || ofATeam && part(1).isEmpty())) {
            wrong.add(new Wrong("site", What.SITE, ""));
        }
        if (!wrong.isEmpty()) return new Reading(Optional.empty(), wrong);
        var draft =
                new Draft(
                        kind.code(),
                        unit.orElseThrow(),
                        id("village").orElse(null),
                        part(0).orElse(null),
                        part(1).orElse(null),
                        day.orElseThrow(),
                        planned(),
                        planned() ? Map.of() : numbers,
                        answers,
                        of("words"),
                        linked);
        return new Reading(Optional.of(draft), List.of());
    }

    private void number(
            Where where,
            @Nullable ActivityField field,
            Map<Where, Figure> numbers,
            List<Wrong> wrong) {
        String text = of(name(where));
        if (text.isEmpty()) return;
        boolean weighed = field != null && field.takes() == Takes.KILOGRAMS;
        Optional<Figure> figure = weighed ? grams(text) : SaidNumber.read(text);
        figure.ifPresentOrElse(
                it -> numbers.put(where, it),
                () -> wrong.add(new Wrong(ActivityRules.inForm(where), What.NUMBER, text)));
    }

    private Set<UUID> cases(
            ActivityField field, Function<Set<String>, Map<String, UUID>> find, List<Wrong> wrong) {
        var numbers = new HashSet<>(List.of(of(ASKED + field.code()).split("[,;\\s]+")));
        numbers.remove("");
        if (numbers.isEmpty()) return Set.of();
        if (numbers.size() > field.most()) {
            wrong.add(new Wrong(field.code(), What.TOO_MUCH, "" + field.most()));
            return Set.of();
        }
        Map<String, UUID> found = find.apply(numbers);
        numbers.stream()
                .filter(number -> !found.containsKey(number))
                .findFirst()
                .ifPresent(number -> wrong.add(new Wrong(field.code(), What.CASE, number)));
        return Set.copyOf(found.values());
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(of("day")));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<UnitId> unit() {
        try {
            return Optional.of(UnitId.parse(of("unit")));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    /// `1,5` kilograms are 1,500 grams.
    private static Optional<Figure> grams(String text) {
        if (!text.matches("\\d{1,6}([.,]\\d{1,3})?")) return Optional.empty();
        BigDecimal kilograms = new BigDecimal(text.replace(',', '.'));
        return Optional.of(Figure.exactly(kilograms.movePointRight(3).longValueExact()));
    }

    private static String typedNumber(Optional<ActivityField> field, Figure figure) {
        boolean weighed = field.filter(it -> it.takes() == Takes.KILOGRAMS).isPresent();
        if (!weighed || figure.mark() != Mark.EXACT) return SaidNumber.typed(figure);
        return BigDecimal.valueOf(figure.amount(), 3)
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', ',');
    }
}
