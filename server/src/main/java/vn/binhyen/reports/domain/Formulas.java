package vn.binhyen.reports.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.binhyen.figures.Indicator;
import vn.binhyen.figures.Indicators;
import vn.binhyen.figures.Rate;
import vn.binhyen.figures.Rates;

/// Reads formulas: indicators with `+`, `-` and one `/` between them, all with spaces around, each
/// indicator with what it is cut by: `tips-received[channel=zalo] / tips-received`. A form's own
/// names and those of shares (`figures/rates.csv`) stand for their formulas.
public final class Formulas {

    /// What is wrong with a formula, and what is allowed instead.
    public static final class Wrong extends Exception {

        private final String allowed;

        Wrong(String what, String allowed) {
            super(what);
            this.allowed = allowed;
        }

        public String what() {
            return String.valueOf(getMessage());
        }

        public String allowed() {
            return allowed;
        }
    }

    private static final Pattern TERM = Pattern.compile("([a-z][a-z0-9-]*)(?:\\[([^\\]]*)])?");
    private static final Pattern CUT = Pattern.compile("([a-z]+)=([A-Za-z_]{1,40})");
    private static final Pattern SIGN = Pattern.compile("\\s+([+-])\\s+");

    private final Indicators indicators;
    private final Map<String, Formula> named = new LinkedHashMap<>();

    public Formulas(Indicators indicators, Rates rates) {
        this.indicators = indicators;
        for (Rate rate : rates.all()) {
            named.put(rate.code(), new Formula(one(rate.numerator()), one(rate.denominator())));
        }
    }

    /// From here on the name stands for the formula.
    public void name(String name, String text) throws Wrong {
        if (indicators.find(name).isPresent() || named.containsKey(name)) {
            throw new Wrong("'" + name + "' is taken", "a name of its own");
        }
        named.put(name, of(text));
    }

    public Formula of(String text) throws Wrong {
        String[] parts = text.strip().split("\\s+/\\s+", -1);
        if (parts.length > 2) throw new Wrong("'" + text + "' has two /", "one / between two sums");
        if (parts.length == 2) return new Formula(sum(parts[0]), sum(parts[1]));
        Formula alone = named.get(parts[0]);
        return alone != null ? alone : new Formula(sum(parts[0]), List.of());
    }

    private List<Term> sum(String text) throws Wrong {
        var terms = new ArrayList<Term>();
        Matcher sign = SIGN.matcher(text);
        boolean less = false;
        int from = 0;
        while (sign.find()) {
            terms.addAll(term(text.substring(from, sign.start()), less));
            less = sign.group(1).equals("-");
            from = sign.end();
        }
        terms.addAll(term(text.substring(from), less));
        return terms;
    }

    private List<Term> term(String text, boolean less) throws Wrong {
        Matcher term = TERM.matcher(text);
        if (!term.matches()) {
            throw new Wrong(
                    "'" + text + "' is no indicator",
                    "indicators with ' + ', ' - ' or ' / ' between them, like"
                            + " tips-received[channel=zalo]");
        }
        Formula known = named.get(term.group(1));
        if (known != null && known.isShare()) {
            throw new Wrong("the share '" + text + "' cannot be added", "a share stands alone");
        }
        if (known != null && term.group(2) != null) {
            throw new Wrong("'" + text + "' cuts a name", "only an indicator can be cut");
        }
        if (known != null) {
            return known.terms().stream().map(each -> less ? each.negated() : each).toList();
        }
        Indicator indicator =
                indicators
                        .find(term.group(1))
                        .orElseThrow(() ->
                                new Wrong(
                                        "there is no indicator '" + term.group(1) + "'", names()));
        return List.of(new Term(less, indicator.code(), cut(indicator, term.group(2))));
    }

    private static TreeMap<String, String> cut(Indicator indicator, @Nullable String text)
            throws Wrong {
        var cut = new TreeMap<String, String>();
        if (text == null) return cut;
        for (String each : text.split(",", -1)) {
            Matcher one = CUT.matcher(each.strip());
            if (!one.matches() || !indicator.dimensions().contains(one.group(1))) {
                throw new Wrong(
                        "'" + indicator.code() + "' cannot be cut by '" + each + "'",
                        String.join("=…, ", indicator.dimensions()) + "=…");
            }
            cut.put(one.group(1), one.group(2));
        }
        return cut;
    }

    private String names() {
        return String.join(
                ", ",
                Stream.concat(
                                indicators.all().stream().map(Indicator::code),
                                named.keySet().stream())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static List<Term> one(String indicator) {
        return List.of(new Term(false, indicator, new TreeMap<>()));
    }
}
