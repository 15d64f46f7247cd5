package vn.binhyen.dashboards.application;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import vn.binhyen.dashboards.Chosen;
import vn.binhyen.dashboards.Chosen.Kind;
import vn.binhyen.dashboards.Dashboard;
import vn.binhyen.dashboards.Dashboard.Level;
import vn.binhyen.figures.HourOfWeek;
import vn.binhyen.figures.Indicator;
import vn.binhyen.figures.Indicators;
import vn.binhyen.figures.Rate;
import vn.binhyen.figures.Rates;
import vn.binhyen.kernel.CheckedYaml;

/// Reads one dashboard's file and says of each mistake where it is, what is wrong and what is
/// allowed.
final class DashboardFile {

    private static final int MOST = 8;
    private static final int MOST_COMPARED = 6;
    private static final List<String> FIELDS = List.of("pictures", "comparison");
    private static final List<String> OF_A_PICTURE =
            List.of("code", "kind", "indicator", "rate", "by", "per");

    /// @param mistakes `file:line: what is wrong; allowed: …`
    record Reading(Optional<Dashboard> dashboard, List<String> mistakes) {}

    private final CheckedYaml yaml;
    private final Level level;
    private final Indicators indicators;
    private final Rates rates;
    private final Set<String> codes = new HashSet<>();

    private DashboardFile(String file, Level level, Indicators indicators, Rates rates) {
        this.yaml = new CheckedYaml(file);
        this.level = level;
        this.indicators = indicators;
        this.rates = rates;
    }

    static Reading read(String file, String text, Level level, Indicators indicators, Rates rates) {
        var reader = new DashboardFile(file, level, indicators, rates);
        Optional<Dashboard> dashboard = reader.dashboard(text);
        List<String> mistakes = reader.yaml.mistakes();
        return new Reading(mistakes.isEmpty() ? dashboard : Optional.empty(), mistakes);
    }

    private Optional<Dashboard> dashboard(String text) {
        Optional<Node> root = yaml.root(text, FIELDS);
        if (root.isEmpty()) return Optional.empty();
        Map<String, Node> fields = yaml.fields(root.get(), FIELDS, FIELDS);
        var pictures = new ArrayList<Chosen>();
        yaml.each(fields.get("pictures")).forEach(node -> picture(node).ifPresent(pictures::add));
        if (pictures.size() > MOST) {
            yaml.wrong(fields.get("pictures"), pictures.size() + " pictures", "at most " + MOST);
        }
        var comparison = new ArrayList<String>();
        yaml.each(fields.get("comparison"))
                .forEach(node -> indicator(node).ifPresent(it -> comparison.add(it.code())));
        if (comparison.size() > MOST_COMPARED) {
            yaml.wrong(
                    fields.get("comparison"),
                    comparison.size() + " indicators",
                    "at most " + MOST_COMPARED);
        }
        return Optional.of(new Dashboard(pictures, comparison));
    }

    private Optional<Chosen> picture(Node node) {
        Map<String, Node> fields = yaml.fields(node, OF_A_PICTURE, List.of("code", "kind"));
        String code = yaml.name(fields.get("code"));
        if (!codes.add(code)) {
            yaml.wrong(fields.get("code"), "two pictures are called '" + code + "'", "once");
        }
        Kind kind = kind(fields.get("kind"));
        if (fields.containsKey("indicator") == fields.containsKey("rate")) {
            yaml.wrong(node, "a picture shows one thing", "either 'indicator' or 'rate'");
            return Optional.empty();
        }
        if (kind == null) return Optional.empty();
        return fields.containsKey("rate")
                ? ofRate(code, kind, fields)
                : ofIndicator(code, kind, fields);
    }

    private Optional<Chosen> ofRate(String code, Kind kind, Map<String, Node> fields) {
        Node node = fields.get("rate");
        String name = CheckedYaml.scalar(node);
        Optional<Rate> rate =
                rates.all().stream().filter(each -> each.code().equals(name)).findFirst();
        if (rate.isEmpty()) {
            String[] allowed = rates.all().stream().map(Rate::code).toArray(String[]::new);
            yaml.wrong(node, "there is no rate '" + name + "'", allowed);
        }
        if (!kind.ofProvinceOnly()) {
            yaml.wrong(node, kind.word() + " shows no rate", "map", "ranks", "country");
        }
        for (String field : List.of("by", "per")) {
            yaml.wrong(fields.get(field), "a rate has no '" + field + "'", "code, kind, rate");
        }
        return rate.map(it -> new Chosen(code, kind, it.numerator(), null, it.denominator()));
    }

    private Optional<Chosen> ofIndicator(String code, Kind kind, Map<String, Node> fields) {
        Optional<Indicator> indicator = indicator(fields.get("indicator"));
        Node per = fields.get("per");
        String base = per == null ? null : CheckedYaml.scalar(per);
        if (base != null && !base.equals(Chosen.PEOPLE)) {
            yaml.wrong(per, "nothing is divided by '" + base + "'", Chosen.PEOPLE);
        }
        if (base != null && !kind.ofProvinceOnly()) {
            yaml.wrong(per, kind.word() + " is not divided", "map", "ranks", "country");
        }
        return indicator.map(it -> new Chosen(code, kind, it.code(), by(kind, fields, it), base));
    }

    private @Nullable String by(Kind kind, Map<String, Node> fields, Indicator indicator) {
        Node node = fields.get("by");
        if (kind == Kind.HOURS && !indicator.dimensions().contains(HourOfWeek.TRAIT)) {
            String[] allowed =
                    indicators.all().stream()
                            .filter(each -> each.dimensions().contains(HourOfWeek.TRAIT))
                            .map(Indicator::code)
                            .toArray(String[]::new);
            yaml.wrong(
                    fields.get("indicator"),
                    "of " + indicator.code() + " no hour is known",
                    allowed);
        }
        if (kind != Kind.SHARES) {
            yaml.wrong(node, "only shares have 'by'", "kind: shares");
            return null;
        }
        List<String> allowed =
                indicator.dimensions().stream()
                        .filter(each -> !each.equals(HourOfWeek.TRAIT))
                        .filter(each -> !each.equals("sort")) // its words are the activities'
                        .toList();
        String by = CheckedYaml.scalar(node);
        if (!allowed.contains(by)) {
            yaml.wrong(
                    node == null ? fields.get("kind") : node,
                    "shares of " + indicator.code() + " go 'by' one of its dimensions",
                    allowed.toArray(String[]::new));
        }
        return by;
    }

    private @Nullable Kind kind(@Nullable Node node) {
        String word = CheckedYaml.scalar(node);
        List<Kind> allowed =
                Arrays.stream(Kind.values())
                        .filter(each -> level == Level.PROVINCE || !each.ofProvinceOnly())
                        .toList();
        Optional<Kind> kind = allowed.stream().filter(each -> each.word().equals(word)).findFirst();
        if (kind.isEmpty()) {
            yaml.wrong(
                    node,
                    "no picture of a "
                            + level.name().toLowerCase(java.util.Locale.ROOT)
                            + " is a '"
                            + word
                            + "'",
                    allowed.stream().map(Kind::word).toArray(String[]::new));
        }
        return kind.orElse(null);
    }

    private Optional<Indicator> indicator(@Nullable Node node) {
        String code = CheckedYaml.scalar(node);
        Optional<Indicator> indicator = indicators.find(code);
        if (indicator.isEmpty()) {
            String[] allowed =
                    indicators.all().stream().map(Indicator::code).toArray(String[]::new);
            yaml.wrong(node, "there is no indicator '" + code + "'", allowed);
        }
        return indicator;
    }
}
