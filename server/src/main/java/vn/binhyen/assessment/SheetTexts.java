package vn.binhyen.assessment;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.binhyen.kernel.PersonalData;

/// A scoring sheet as it is typed: reads what a set of criteria understands and says of everything
/// else what is allowed.
///
/// Fields: `c.CODE` what is given (of a ratio `c.CODE.part` and `c.CODE.whole`), `k.CODE` a
/// knock-out, `x.CODE` a reason not to rate, `since`, and beside a criterion `r.CODE` a remark,
/// `e.CODE` a document, `l.CODE` a page of the console, `f.CODE` which figure is evidence.
public final class SheetTexts {

    public static final int LONGEST_TEXT = 500;

    /// Larger numbers are slips of the hand.
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");

    private static final Pattern POINTS = Pattern.compile("\\d{1,4}(?:[.,]\\d{1,2})?");
    private static final Pattern PAGE = Pattern.compile("/console/[A-Za-z0-9@./?=&_-]{1,200}");

    /// What is wrong with a field.
    public enum Wrong {
        YES_OR_NO,
        WHOLE_NUMBER,
        NOT_ZERO,
        POINTS,
        DAY,
        PAGE,
        TOO_LONG,
        PERSONAL
    }

    /// @param most the most points of the criterion; 0 where that says nothing
    public record Mistake(String field, Wrong what, BigDecimal most) {}

    public record Reading(Marking marking, List<Mistake> mistakes) {
        public Reading {
            mistakes = List.copyOf(mistakes);
        }
    }

    private final CriteriaSet set;
    private final Map<String, String> texts;
    private final List<Mistake> mistakes = new ArrayList<>();

    private SheetTexts(CriteriaSet set, Map<String, String> texts) {
        this.set = set;
        this.texts = texts;
    }

    /// Only the fields this set knows; nothing else is kept.
    public static Map<String, String> known(CriteriaSet set, Map<String, String> fields) {
        var known = new LinkedHashMap<String, String>();
        names(set)
                .forEach(name -> {
                    String text = fields.getOrDefault(name, "").strip();
                    if (!text.isEmpty()) known.put(name, text);
                });
        return known;
    }

    private static List<String> names(CriteriaSet set) {
        var names = new ArrayList<String>();
        set.criteria()
                .map(Criterion::code)
                .forEach(code ->
                        List.of("c.%s", "c.%s.part", "c.%s.whole", "r.%s", "e.%s", "l.%s", "f.%s")
                                .forEach(form -> names.add(form.formatted(code))));
        set.knockOuts().forEach(each -> names.add("k." + each.code()));
        set.exclusions().forEach(each -> names.add("x." + each.code()));
        names.add("since");
        return names;
    }

    public static Reading read(CriteriaSet set, Map<String, String> texts) {
        return new SheetTexts(set, texts).reading();
    }

    private Reading reading() {
        var given = new LinkedHashMap<String, Given>();
        set.criteria()
                .forEach(each -> {
                    given(each).ifPresent(it -> given.put(each.code(), it));
                    words(each.code());
                });
        var marking =
                new Marking(
                        given,
                        ticked("k.", set.knockOuts().stream().map(it -> it.code()).toList()),
                        ticked("x.", set.exclusions().stream().map(it -> it.code()).toList()),
                        since());
        return new Reading(marking, mistakes);
    }

    private Optional<Given> given(Criterion criterion) {
        String field = "c." + criterion.code();
        return switch (criterion.kind()) {
            case Criterion.Kind.YesNo _ -> yesOrNo(field);
            case Criterion.Kind.Count _ ->
                    whole(field).map(number -> (Given) new Given.Number(number));
            case Criterion.Kind.Ratio _ -> share(field);
            case Criterion.Kind.Manual _ -> points(field, criterion.points());
        };
    }

    private Optional<Given> yesOrNo(String field) {
        return switch (text(field)) {
            case "" -> Optional.empty();
            case "yes" -> Optional.of(new Given.Yes(true));
            case "no" -> Optional.of(new Given.Yes(false));
            default -> wrong(field, Wrong.YES_OR_NO);
        };
    }

    private Optional<Long> whole(String field) {
        String text = text(field).replaceAll("[. \u00A0](?=\\d{3}(?!\\d))", "");
        if (text.isEmpty()) return Optional.empty();
        if (WHOLE.matcher(text).matches()) return Optional.of(Long.parseLong(text));
        return wrong(field, Wrong.WHOLE_NUMBER);
    }

    private Optional<Given> share(String field) {
        Optional<Long> part = whole(field + ".part");
        Optional<Long> whole = whole(field + ".whole");
        if (part.isEmpty() || whole.isEmpty()) return Optional.empty();
        if (whole.get() == 0) return wrong(field + ".whole", Wrong.NOT_ZERO);
        return Optional.of(new Given.Share(part.get(), whole.get()));
    }

    private Optional<Given> points(String field, BigDecimal most) {
        String text = text(field);
        if (text.isEmpty()) return Optional.empty();
        if (POINTS.matcher(text).matches()) {
            var points = new BigDecimal(text.replace(',', '.'));
            if (points.compareTo(most) <= 0) return Optional.of(new Given.Points(points));
        }
        mistakes.add(new Mistake(field, Wrong.POINTS, most));
        return Optional.empty();
    }

    private @Nullable LocalDate since() {
        String text = text("since");
        if (text.isEmpty()) return null;
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            wrong("since", Wrong.DAY);
            return null;
        }
    }

    private Set<String> ticked(String prefix, List<String> codes) {
        var ticked = new HashSet<String>();
        codes.stream().filter(code -> text(prefix + code).equals("yes")).forEach(ticked::add);
        return ticked;
    }

    private void words(String code) {
        for (String field : List.of("r." + code, "e." + code)) {
            String text = text(field);
            if (text.length() > LONGEST_TEXT) wrong(field, Wrong.TOO_LONG);
            else if (!PersonalData.in(text).isEmpty()) wrong(field, Wrong.PERSONAL);
        }
        String page = text("l." + code);
        if (!page.isEmpty() && !isPage(page)) wrong("l." + code, Wrong.PAGE);
    }

    /// Whether a text is the address of a page of the console.
    public static boolean isPage(String text) {
        return PAGE.matcher(text).matches();
    }

    private <T> Optional<T> wrong(String field, Wrong what) {
        mistakes.add(new Mistake(field, what, BigDecimal.ZERO));
        return Optional.empty();
    }

    private String text(String field) {
        return texts.getOrDefault(field, "").strip();
    }
}
