package vn.binhyen.acceptance.fault;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How far the page's own messages are known to have come.
final class Receipts {

    private final Map<String, String> states = new HashMap<>();

    Receipts(Connection sql) throws SQLException {
        try (var lines =
                sql.prepareStatement(
                        "select provider_id, delivery from channels.messages"
                                + " where delivery is not null and provider_id is not null")) {
            var row = lines.executeQuery();
            while (row.next()) states.put(row.getString(1), row.getString(2));
        }
    }

    /// The receipts of which the message knows nothing: it says less than they did.
    List<Arrival> behind(Plan plan) {
        return plan.distinct().filter(this::isBehind).toList();
    }

    private boolean isBehind(Arrival arrival) {
        String state = states.getOrDefault(arrival.messageId(), "");
        return switch (arrival) {
            case Arrival.Text _, Arrival.OwnReply _ -> false;
            case Arrival.Received _ -> !Set.of("RECEIVED", "SEEN").contains(state);
            case Arrival.Seen _ -> !state.equals("SEEN");
        };
    }
}
