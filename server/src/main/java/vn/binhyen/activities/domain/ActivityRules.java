package vn.binhyen.activities.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.binhyen.activities.Activities;
import vn.binhyen.activities.Activities.Draft;
import vn.binhyen.activities.Activities.What;
import vn.binhyen.activities.Activities.Where;
import vn.binhyen.activities.Activities.Wrong;
import vn.binhyen.activities.Activity.Said;
import vn.binhyen.kernel.Figure;
import vn.binhyen.kernel.Mark;
import vn.binhyen.kernel.PersonalData;
import vn.binhyen.kits.ActivityField;
import vn.binhyen.kits.ActivityKind;

/// What a kind asks of an activity, whoever tells it and through whichever door.
public final class ActivityRules {

    private static final long MOST_TIMES = 1_000_000;

    private final ActivityKind kind;

    public ActivityRules(ActivityKind kind) {
        this.kind = kind;
    }

    /// Everything that is wrong with it, in the order of the form.
    public List<Wrong> wrong(Draft draft, LocalDate today) {
        var wrong = new ArrayList<Wrong>();
        if (!draft.planned() && draft.day().isAfter(today)) {
            wrong.add(new Wrong("day", What.FUTURE, draft.day().toString()));
        }
        boolean villageNeeded = kind.village() == ActivityKind.Asked.NEEDED;
        if (villageNeeded && draft.village() == null) {
            wrong.add(new Wrong("village", What.NEEDED, ""));
        }
        draft.numbers().forEach((where, figure) -> number(where, figure).ifPresent(wrong::add));
        for (ActivityField field : kind.fields()) answer(field, draft).ifPresent(wrong::add);
        draft.answers().keySet().stream()
                .filter(code -> kind.field(code).filter(ActivityRules::isAnswer).isEmpty())
                .forEach(code -> wrong.add(new Wrong(code, What.CHOICE, code)));
        boolean counted = kind.counts().isPresent() || !draft.numbers().isEmpty();
        if (!draft.planned() && !counted) wrong.add(new Wrong("numbers", What.NOTHING, ""));
        if (draft.words().length() > Activities.LONGEST_WORDS) {
            wrong.add(new Wrong("words", What.TOO_LONG, "" + Activities.LONGEST_WORDS));
        }
        if (namesSomebody(draft.words())) wrong.add(new Wrong("words", What.PERSONAL, ""));
        return wrong;
    }

    public static Optional<Wrong> wrongReason(String reason, boolean needed) {
        if (needed && reason.isBlank()) return Optional.of(new Wrong("reason", What.REASON, ""));
        if (reason.length() > Activities.LONGEST_REASON) {
            return Optional.of(new Wrong("reason", What.TOO_LONG, "" + Activities.LONGEST_REASON));
        }
        return namesSomebody(reason)
                ? Optional.of(new Wrong("reason", What.PERSONAL, ""))
                : Optional.empty();
    }

    /// The numbers as they are kept: what each feeds is written down with it. Of a kind that counts
    /// itself there is always a number of times; one where none was said.
    public List<Said> said(Draft draft) {
        var said = new ArrayList<Said>();
        if (kind.counts().isPresent()) {
            var times = Where.at(ActivityKind.TIMES);
            said.add(said(times, draft.numbers().getOrDefault(times, Figure.exactly(1))));
        }
        for (ActivityField field : kind.fields()) {
            draft.numbers().entrySet().stream()
                    .filter(each -> each.getKey().field().equals(field.code()))
                    .sorted(java.util.Comparator.comparing(each -> each.getKey().choice()))
                    .forEach(each -> said.add(said(each.getKey(), each.getValue())));
        }
        return said;
    }

    private Said said(Where where, Figure figure) {
        boolean level = kind.field(where.field()).map(it -> it.takes().isLevel()).orElse(false);
        String indicator = kind.fedBy(where.field(), where.choice()).orElse("");
        return new Said(where.field(), where.choice(), indicator, level, figure);
    }

    private Optional<Wrong> number(Where where, Figure figure) {
        String field = inForm(where);
        if (where.field().equals(ActivityKind.TIMES) && kind.counts().isPresent()) {
            if (figure.amount() < 1) return Optional.of(new Wrong(field, What.NUMBER, "0"));
            return tooMuch(field, figure, MOST_TIMES);
        }
        Optional<ActivityField> asked = kind.field(where.field());
        if (asked.isEmpty() || !asked.get().takes().isNumber()) {
            return Optional.of(new Wrong(field, What.NUMBER, where.field()));
        }
        ActivityField it = asked.get();
        boolean known =
                it.takes().hasChoices()
                        ? it.choice(where.choice()).isPresent()
                        : where.choice().isEmpty();
        if (!known) return Optional.of(new Wrong(field, What.CHOICE, where.choice()));
        if (figure.amount() < 0) {
            return Optional.of(new Wrong(field, What.NUMBER, "" + figure.amount()));
        }
        if (it.exact() && figure.mark() != Mark.EXACT) {
            return Optional.of(new Wrong(field, What.NOT_EXACT, ""));
        }
        return tooMuch(field, figure, it.most());
    }

    private static Optional<Wrong> tooMuch(String field, Figure figure, long most) {
        return figure.upTo() > most
                ? Optional.of(new Wrong(field, What.TOO_MUCH, "" + most))
                : Optional.empty();
    }

    private Optional<Wrong> answer(ActivityField field, Draft draft) {
        String code = field.code();
        return switch (field.takes()) {
            case NUMBER, MONEY, MINUTES, KILOGRAMS, LEVEL, NUMBERS, LEVELS -> {
                boolean there =
                        draft.numbers().keySet().stream().anyMatch(it -> it.field().equals(code));
                yield missing(field, draft, there);
            }
            case CASES -> missing(field, draft, !draft.cases().isEmpty());
            case CHOICE -> {
                String chosen = draft.answers().getOrDefault(code, "");
                if (chosen.isEmpty()) yield missing(field, draft, false);
                yield field.choice(chosen).isPresent()
                        ? Optional.empty()
                        : Optional.of(new Wrong(code, What.CHOICE, chosen));
            }
            case TEXT -> {
                String text = draft.answers().getOrDefault(code, "");
                if (text.isBlank()) yield missing(field, draft, false);
                if (text.length() > field.most()) {
                    yield Optional.of(new Wrong(code, What.TOO_LONG, "" + field.most()));
                }
                yield namesSomebody(text)
                        ? Optional.of(new Wrong(code, What.PERSONAL, ""))
                        : Optional.empty();
            }
        };
    }

    private static Optional<Wrong> missing(ActivityField field, Draft draft, boolean there) {
        return field.needed() && !draft.planned() && !there && !tellsOfSeveral(draft)
                ? Optional.of(new Wrong(field.code(), What.NEEDED, ""))
                : Optional.empty();
    }

    /// A summary of many, told afterwards, says what is known of them; only of one is every number
    /// asked.
    private static boolean tellsOfSeveral(Draft draft) {
        Figure times = draft.numbers().get(Where.at(ActivityKind.TIMES));
        return times != null && times.amount() > 1;
    }

    private static boolean isAnswer(ActivityField field) {
        return field.takes() == ActivityField.Takes.CHOICE
                || field.takes() == ActivityField.Takes.TEXT;
    }

    /// `participants`, `weapons.flintlock`: what an input of the form is called.
    public static String inForm(Where where) {
        return where.choice().isEmpty() ? where.field() : where.field() + "." + where.choice();
    }

    private static boolean namesSomebody(String text) {
        return !PersonalData.in(text).isEmpty();
    }

    /// The answers that say something, without spaces around them.
    public static Map<String, String> said(Map<String, String> answers) {
        var said = new java.util.TreeMap<String, String>();
        answers.forEach((code, text) -> {
            if (!text.isBlank()) said.put(code, text.strip());
        });
        return said;
    }
}
