package vn.binhyen.simulator.openapi;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.binhyen.simulator.PublicAddress;
import vn.binhyen.simulator.clock.MovableClock;
import vn.binhyen.simulator.world.Conversation;
import vn.binhyen.simulator.world.Conversations;
import vn.binhyen.simulator.world.Ids;
import vn.binhyen.simulator.world.Relation;
import vn.binhyen.simulator.world.Residents;

/// Who the page knows. Parameters come as one query parameter `data` holding JSON; plain ones are
/// refused.
@RestController
class UserDoor {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter PERIOD = DateTimeFormatter.ofPattern("yyyy_MM_dd");
    private static final int MOST = 50;
    private static final int FARTHEST = 9_951;

    private final Conversations conversations;
    private final Residents residents;
    private final Queries queries;
    private final PublicAddress address;
    private final MovableClock clock;
    private final Answers answers;

    UserDoor(
            Conversations conversations,
            Residents residents,
            Queries queries,
            PublicAddress address,
            MovableClock clock,
            Answers answers) {
        this.conversations = conversations;
        this.residents = residents;
        this.queries = queries;
        this.address = address;
        this.clock = clock;
        this.answers = answers;
    }

    @GetMapping("/v3.0/oa/user/getlist")
    ResponseEntity<byte[]> list(
            Caller caller, @RequestParam(required = false) @Nullable String data) {
        JsonNode query = queries.read(data);
        Queries.Slice slice = queries.slice(query, MOST);
        if (slice.offset() > FARTHEST) throw Refusal.tooMuch();
        List<Conversation> matching =
                conversations.of(caller.pageId()).stream()
                        .filter(wanted(query))
                        .sorted(Comparator.comparing(Conversation::userId))
                        .toList();
        ObjectNode page =
                answers.object()
                        .put("total", matching.size())
                        .put("count", slice.count())
                        .put("offset", slice.offset());
        var users = page.putArray("users");
        slice.of(matching).forEach(talk -> users.addObject().put("user_id", talk.userId()));
        return answers.success(page);
    }

    @GetMapping("/v3.0/oa/user/detail")
    ResponseEntity<byte[]> detail(
            Caller caller, @RequestParam(required = false) @Nullable String data) {
        String userId = queries.read(data).path("user_id").asString("");
        if (userId.isBlank()) throw Refusal.invalid("user_id");
        Conversation talk = conversations.ofUser(caller.pageId(), userId);
        if (talk == null) throw Refusal.of(-213);
        Relation relation = talk.relation();
        Instant last = relation.lastInteraction();
        String avatar = address.of("/cdn/avatars/" + talk.residentId() + ".svg");
        ObjectNode user = answers.object();
        user.put("user_id", talk.userId())
                .put("user_id_by_app", Ids.userOfApp(caller.appId(), talk.residentId()))
                .put("user_external_id", "")
                .put("display_name", residents.meet(talk.residentId()).name())
                .put("user_alias", "")
                .put("is_sensitive", false)
                .put(
                        "user_last_interaction_date",
                        last == null ? "" : DAY.format(last.atZone(VIETNAM)))
                .put("user_is_follower", relation.follows())
                .put("avatar", avatar)
                .put("dynamic_param", "");
        user.putObject("avatars").put("120", avatar).put("240", avatar);
        ObjectNode notes = user.putObject("tags_and_notes_info");
        notes.putArray("notes");
        relation.tags().forEach(notes.putArray("tag_names")::add);
        Relation.Contact contact = relation.contact();
        if (contact != null) {
            user.putObject("shared_info")
                    .put("name", contact.name())
                    .put("phone", contact.phone())
                    .put("address", contact.address())
                    .put("city", contact.city())
                    .put("district", "");
        }
        return answers.success(user);
    }

    private Predicate<Conversation> wanted(JsonNode query) {
        String tag = query.path("tag_name").asString("");
        String follower = query.path("is_follower").asString("");
        String period = query.path("last_interaction_period").asString("");
        return talk -> {
            Relation relation = talk.relation();
            return (tag.isEmpty() || relation.tags().contains(tag))
                    && (follower.isEmpty() || relation.follows() == Boolean.parseBoolean(follower))
                    && (period.isEmpty() || within(period, relation.lastInteraction()));
        };
    }

    private boolean within(String period, @Nullable Instant last) {
        if (last == null) return false;
        LocalDate day = LocalDate.ofInstant(last, VIETNAM);
        LocalDate today = LocalDate.ofInstant(clock.instant(), VIETNAM);
        return switch (period) {
            case "TODAY" -> day.equals(today);
            case "YESTERDAY" -> day.equals(today.minusDays(1));
            case "L7D" -> !day.isBefore(today.minusDays(7));
            case "L30D" -> !day.isBefore(today.minusDays(30));
            default -> between(period.split(":", -1), day);
        };
    }

    private static boolean between(String[] ends, LocalDate day) {
        try {
            if (ends.length != 2) throw Refusal.invalid("last_interaction_period");
            return !day.isBefore(LocalDate.parse(ends[0], PERIOD))
                    && !day.isAfter(LocalDate.parse(ends[1], PERIOD));
        } catch (DateTimeParseException broken) {
            throw Refusal.invalid("last_interaction_period");
        }
    }
}
