package vn.binhyen.acceptance.fault;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.binhyen.acceptance.running.Simulator;

/// What officers said, set against what the stand-in carried out. Every answer has words of its
/// own.
final class Sends {

    private final Map<String, Integer> carriedOut = new HashMap<>();
    private final List<String> said;

    Sends(List<Simulator.Sent> sent, List<String> said) {
        this.said = said;
        for (var one : sent) carriedOut.merge(one.text(), 1, Integer::sum);
    }

    /// How many times too often residents got an answer.
    int doubled() {
        return said.stream().mapToInt(words -> Math.max(0, times(words) - 1)).sum();
    }

    /// Answers no resident got and no person was asked about.
    int missing(Connection sql) throws SQLException {
        var undecided = new HashSet<String>();
        try (var lines =
                sql.prepareStatement(
                        "select text from channels.messages where delivery in ('UNDECIDED', 'REFUSED', 'CLOSED')")) {
            var row = lines.executeQuery();
            while (row.next()) undecided.add(row.getString(1));
        }
        return (int)
                said.stream()
                        .filter(words -> times(words) == 0 && !isShown(undecided, words))
                        .count();
    }

    private static boolean isShown(Set<String> undecided, String words) {
        return undecided.contains(words);
    }

    private int times(String words) {
        return carriedOut.getOrDefault(words, 0);
    }
}
