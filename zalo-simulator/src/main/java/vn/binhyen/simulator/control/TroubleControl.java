package vn.binhyen.simulator.control;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.binhyen.simulator.trouble.Habits;
import vn.binhyen.simulator.trouble.Manners;
import vn.binhyen.simulator.trouble.Trouble;
import vn.binhyen.simulator.trouble.Troubles;

/// Switches misbehaviours and habits:
/// `{"seed":7,"shares":{"duplicate":0.2},"next":{"lost_response":1},
/// "habits":{"echo_before_response":true}}`. What is not named stays as it is.
@RestController
@RequestMapping("/control/troubles")
class TroubleControl {
    private final Troubles troubles;
    private final Manners manners;
    private final JsonMapper json;

    TroubleControl(Troubles troubles, Manners manners, JsonMapper json) {
        this.troubles = troubles;
        this.manners = manners;
        this.json = json;
    }

    record Wanted(
            @Nullable Long seed,
            @Nullable Map<String, Double> shares,
            @Nullable Map<String, Integer> next,
            @Nullable ObjectNode habits) {}

    record Now(long seed, Map<String, Double> shares, Map<String, Integer> next, Habits habits) {}

    @GetMapping
    Now now() {
        Map<String, Double> shares = new TreeMap<>();
        Map<String, Integer> next = new TreeMap<>();
        for (Trouble trouble : Trouble.values()) {
            String name = trouble.name().toLowerCase(Locale.ROOT);
            shares.put(name, troubles.share(trouble));
            next.put(name, troubles.next(trouble));
        }
        return new Now(troubles.seed(), shares, next, manners.now());
    }

    @PatchMapping
    Now change(@RequestBody Wanted wanted) {
        if (wanted.habits() != null) manners.become(merged(wanted.habits()));
        if (wanted.shares() != null)
            wanted.shares().forEach((name, share) -> troubles.share(named(name), share));
        if (wanted.next() != null)
            wanted.next().forEach((name, cases) -> troubles.next(named(name), cases));
        if (wanted.seed() != null) troubles.seed(wanted.seed());
        return now();
    }

    private Habits merged(ObjectNode changes) {
        try {
            ObjectNode all = json.valueToTree(manners.now());
            all.setAll(changes);
            return json.treeToValue(all, Habits.class);
        } catch (JacksonException nonsense) {
            throw new IllegalArgumentException(nonsense.getOriginalMessage(), nonsense);
        }
    }

    private static Trouble named(String name) {
        return Trouble.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
