package vn.binhyen.simulator.pages;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.simulator.clock.MovableClock;
import vn.binhyen.simulator.world.ChatMessage;
import vn.binhyen.simulator.world.Conversation;

/// Draws a conversation, seen by the resident or from the page's chat tool.
@Component
class Bubbles {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");
    private static final int LATEST = 200;

    private final MovableClock clock;

    Bubbles(MovableClock clock) {
        this.clock = clock;
    }

    List<Bubble> forResident(Conversation talk) {
        return latest(talk).stream()
                .filter(message -> !message.hidden())
                .map(message -> bubble(talk, message, message.fromResident()))
                .toList();
    }

    List<Bubble> forPage(Conversation talk) {
        return latest(talk).stream()
                .map(message -> bubble(talk, message, !message.fromResident()))
                .toList();
    }

    private static List<ChatMessage> latest(Conversation talk) {
        List<ChatMessage> all = talk.messages();
        return all.subList(Math.max(0, all.size() - LATEST), all.size());
    }

    private Bubble bubble(Conversation talk, ChatMessage message, boolean mine) {
        String by = "";
        if (!message.fromResident() && mine)
            by = message.admin() == null ? "qua API" : "từ bàn trực OA";
        return new Bubble(
                message.id(),
                mine,
                by,
                time(message),
                message.content(),
                mine ? reach(message) : "",
                quoted(talk, message.quote()),
                message.reaction());
    }

    private String time(ChatMessage message) {
        ZonedDateTime at = message.at().atZone(VIETNAM);
        boolean today = at.toLocalDate().equals(LocalDate.ofInstant(clock.instant(), VIETNAM));
        return (today ? TIME : DAY).format(at);
    }

    private static String reach(ChatMessage message) {
        return switch (message.reach()) {
            case SENT -> "Đã gửi";
            case RECEIVED -> "Đã nhận";
            case SEEN -> "Đã xem";
        };
    }

    private static @Nullable String quoted(Conversation talk, @Nullable String id) {
        ChatMessage original = id == null ? null : talk.message(id);
        return original == null ? null : original.content().words();
    }
}
