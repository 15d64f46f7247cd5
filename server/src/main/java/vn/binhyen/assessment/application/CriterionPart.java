package vn.binhyen.assessment.application;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import vn.binhyen.assessment.Criterion;
import vn.binhyen.assessment.Criterion.Kind;
import vn.binhyen.figures.Words;
import vn.binhyen.kernel.CheckedYaml;

/// One criterion in a file of criteria.
final class CriterionPart {

    private static final List<String> NEEDED = List.of("criterion", "name", "points", "kind");
    private static final String[] KINDS = {"yes-no", "count", "ratio", "manual"};

    private final CheckedYaml yaml;
    private final @Nullable Collection<String> indicators;

    private CriterionPart(CheckedYaml yaml, @Nullable Collection<String> indicators) {
        this.yaml = yaml;
        this.indicators = indicators;
    }

    /// @param once reads a code and notes one that stands there twice
    static Criterion read(
            CheckedYaml yaml,
            Node node,
            @Nullable Collection<String> indicators,
            Function<@Nullable Node, Words> wording,
            Function<@Nullable Node, String> once) {
        return new CriterionPart(yaml, indicators).criterion(node, wording, once);
    }

    private Criterion criterion(
            Node node,
            Function<@Nullable Node, Words> wording,
            Function<@Nullable Node, String> once) {
        Map<String, Node> fields =
                yaml.fields(
                        node,
                        List.of(
                                "criterion",
                                "name",
                                "points",
                                "kind",
                                "steps",
                                "figure",
                                "full",
                                "part",
                                "whole"),
                        NEEDED);
        BigDecimal points = CriteriaFile.number(yaml, fields.get("points"));
        if (points.signum() == 0) {
            yaml.wrong(fields.get("points"), "it gives no points", "more than 0");
            points = BigDecimal.ONE;
        }
        Kind kind = kind(node, fields, points);
        return new Criterion(
                once.apply(fields.get("criterion")),
                wording.apply(fields.get("name")),
                points,
                kind);
    }

    private Kind kind(Node node, Map<String, Node> fields, BigDecimal points) {
        String word = CheckedYaml.scalar(fields.get("kind"));
        switch (word) {
            case "count" -> only(fields, word, "steps", "figure");
            case "ratio" -> only(fields, word, "full", "part", "whole");
            default -> only(fields, word);
        }
        return switch (word) {
            case "yes-no" -> new Kind.YesNo();
            case "manual" -> new Kind.Manual();
            case "count" -> count(node, fields, points);
            case "ratio" ->
                    new Kind.Ratio(
                            full(fields.get("full")),
                            figure(fields.get("part")),
                            figure(fields.get("whole")));
            default -> {
                yaml.wrong(fields.get("kind"), "'" + word + "' is no kind", KINDS);
                yield new Kind.Manual();
            }
        };
    }

    private void only(Map<String, Node> fields, String kind, String... more) {
        var allowed = new ArrayList<>(NEEDED);
        allowed.addAll(List.of(more));
        fields.forEach((name, node) -> {
            if (!allowed.contains(name)) {
                yaml.wrong(
                        node,
                        "a criterion of kind '" + kind + "' has no '" + name + "'",
                        allowed.toArray(String[]::new));
            }
        });
    }

    private Kind count(Node node, Map<String, Node> fields, BigDecimal points) {
        var steps = new ArrayList<Criterion.Step>();
        var rising = new ArrayList<Boolean>();
        yaml.each(fields.get("steps")).forEach(each -> steps.add(step(each, points, rising)));
        if (steps.isEmpty()) yaml.wrong(node, "a count needs steps", "steps: [{at-least, points}]");
        if (rising.contains(true) && rising.contains(false)) {
            yaml.wrong(
                    fields.get("steps"), "the steps go both ways", "all at-least or all at-most");
        }
        boolean up = !rising.contains(false);
        steps.sort(Comparator.comparingLong(Criterion.Step::bound));
        for (int i = 1; i < steps.size(); i++) {
            int compared = steps.get(i).points().compareTo(steps.get(i - 1).points());
            if (steps.get(i).bound() == steps.get(i - 1).bound()
                    || (up ? compared < 0 : compared > 0)) {
                yaml.wrong(
                        fields.get("steps"),
                        "the step of " + steps.get(i).bound() + " does not fit the one before it",
                        up ? "more points for more" : "fewer points for more");
            }
        }
        return new Kind.Count(steps, up, figure(fields.get("figure")));
    }

    private Criterion.Step step(Node node, BigDecimal most, List<Boolean> rising) {
        Map<String, Node> fields =
                yaml.fields(node, List.of("at-least", "at-most", "points"), List.of("points"));
        boolean up = fields.containsKey("at-least");
        if (up == fields.containsKey("at-most")) {
            yaml.wrong(node, "where the step lies is not clear", "at-least or at-most");
        }
        rising.add(up);
        BigDecimal points = CriteriaFile.number(yaml, fields.get("points"));
        if (points.compareTo(most) > 0) {
            yaml.wrong(fields.get("points"), "more than the criterion gives", "0 to " + most);
        }
        Node bound = fields.get(up ? "at-least" : "at-most");
        return new Criterion.Step(CriteriaFile.number(yaml, bound).longValue(), points);
    }

    private BigDecimal full(@Nullable Node node) {
        if (node == null) return BigDecimal.valueOf(100);
        BigDecimal full = CriteriaFile.number(yaml, node);
        if (full.signum() > 0) return full;
        yaml.wrong(node, "0 % gives everything to everybody", "above 0");
        return BigDecimal.ONE;
    }

    private Optional<String> figure(@Nullable Node node) {
        if (node == null) return Optional.empty();
        String code = CheckedYaml.scalar(node);
        if (indicators != null && !indicators.contains(code)) {
            yaml.wrong(
                    node,
                    "there is no figure '" + code + "'",
                    indicators.stream().sorted().toArray(String[]::new));
        }
        return Optional.of(code);
    }
}
