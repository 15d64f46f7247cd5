package vn.binhyen.acceptance.fault;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the database holds, set against what was sent. Independent SQL as the database's owner; no
/// class of the product is asked.
record Reckoning(Map<String, Integer> kept) {

    /// The lines of one kind of speaker, by the platform's message id.
    static Reckoning of(Connection sql, String speaker) throws SQLException {
        var kept = new HashMap<String, Integer>();
        try (var lines =
                sql.prepareStatement(
                        "select provider_id, count(*) from channels.messages where speaker = ?"
                                + " and provider_id is not null group by provider_id")) {
            lines.setString(1, speaker);
            var row = lines.executeQuery();
            while (row.next()) kept.put(row.getString(1), row.getInt(2));
        }
        return new Reckoning(kept);
    }

    /// Of these, the ones that are not there.
    List<Arrival> missing(List<? extends Arrival> sent) {
        return sent.stream()
                .filter(one -> !kept.containsKey(one.messageId()))
                .map(Arrival.class::cast)
                .toList();
    }

    /// How many lines there are too many.
    int doubled(Set<String> ids) {
        return ids.stream().mapToInt(id -> Math.max(0, kept.getOrDefault(id, 0) - 1)).sum();
    }
}
