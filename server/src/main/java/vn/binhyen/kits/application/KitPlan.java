package vn.binhyen.kits.application;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import vn.binhyen.kits.Kit;

/// Reads what is done in a year, what it costs, and who is to take part.
final class KitPlan {

    private static final List<String> FIELDS =
            List.of("what", "rhythm", "times", "activity", "costs");
    private static final List<String> OF_A_COST = List.of("item", "measure", "count", "price");
    private static final List<String> OF_A_TARGET = List.of("target", "audience", "percent");
    private static final int DEAREST = 999_999_999;

    private final KitYaml yaml;
    private final List<String> activities;

    /// @param activities those the kit uses
    KitPlan(KitYaml yaml, List<String> activities) {
        this.yaml = yaml;
        this.activities = activities;
    }

    List<Kit.Undertaking> undertakings(@Nullable Node node) {
        return yaml.each(node).map(this::undertaking).toList();
    }

    private Kit.Undertaking undertaking(Node node) {
        Map<String, Node> fields = yaml.fields(node, FIELDS, List.of("what", "rhythm", "times"));
        return new Kit.Undertaking(
                yaml.line(fields.get("what")),
                yaml.line(fields.get("rhythm")),
                yaml.number(fields.get("times"), 0, 366),
                Optional.ofNullable(fields.get("activity"))
                        .map(each ->
                                yaml.oneOf(
                                        each,
                                        "activity among those of this kit",
                                        new LinkedHashSet<>(activities))),
                yaml.each(fields.get("costs")).map(this::cost).toList());
    }

    private Kit.Cost cost(Node node) {
        Map<String, Node> fields = yaml.fields(node, OF_A_COST, OF_A_COST);
        return new Kit.Cost(
                yaml.line(fields.get("item")),
                yaml.line(fields.get("measure")),
                yaml.number(fields.get("count"), 1, 99_999),
                yaml.number(fields.get("price"), 0, DEAREST));
    }

    List<Kit.Target> targets(@Nullable Node node) {
        return yaml.each(node).map(this::target).toList();
    }

    private Kit.Target target(Node node) {
        Map<String, Node> fields = yaml.fields(node, OF_A_TARGET, OF_A_TARGET);
        var percent = new TreeMap<Integer, Integer>();
        if (fields.get("percent") instanceof MappingNode years) {
            for (NodeTuple year : years.getValue()) {
                percent.put(
                        yaml.number(year.getKeyNode(), 1, 10),
                        yaml.number(year.getValueNode(), 1, 100));
            }
        } else {
            yaml.wrong(fields.get("percent"), "years and percents belong here", "{1: 70, 2: 90}");
        }
        return new Kit.Target(
                yaml.name(fields.get("target")), yaml.words(fields.get("audience")), percent);
    }
}
