package vn.binhyen.zalo;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.channels.Conversation;
import vn.binhyen.channels.Conversations;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.zalo.domain.Signature;

/// What tests of Zalo share: a connected page, residents who write, and what became of it.
@TestComponent
public class ZaloStory {

    public static final UnitId UNIT = UnitId.parse("24540@2025-07-01");
    public static final Asker WORKER = new Asker.Worker("test");
    private static final String SECRET = "oa-secret-for-tests";
    private static final AtomicLong NUMBER = new AtomicLong(System.nanoTime());

    /// A page of its own for each test.
    public record Page(String appId, String oaId) {}

    private final ConnectAccounts connecting;
    private final Conversations conversations;
    private final Transactions transactions;
    private final JdbcClient db;
    private final FakeZalo fake;
    private final jakarta.servlet.http.HttpServlet door;
    private final JsonMapper json;

    ZaloStory(
            ConnectAccounts connecting,
            Conversations conversations,
            Transactions transactions,
            JdbcClient db,
            FakeZalo fake,
            @org.springframework.beans.factory.annotation.Qualifier("hookServlet")
                    jakarta.servlet.http.HttpServlet door,
            JsonMapper json) {
        this.connecting = connecting;
        this.conversations = conversations;
        this.transactions = transactions;
        this.db = db;
        this.fake = fake;
        this.door = door;
        this.json = json;
    }

    public Page page() {
        String oaId = number();
        var page = new Page(number(), oaId);
        fake.refreshTokens.put("RT-of-" + oaId, "AT-of-" + oaId);
        connect(page, "AT-of-" + oaId, "RT-of-" + oaId);
        return page;
    }

    public int connect(Page page, String accessToken, String refreshToken) {
        return connecting.connect(
                List.of(
                        new ConnectAccounts.App(
                                page.appId(),
                                "app-secret",
                                SECRET,
                                List.of(
                                        new ConnectAccounts.Account(
                                                page.oaId(),
                                                UNIT,
                                                "Công an xã Ea Ning",
                                                "https://zalo.me/" + page.oaId(),
                                                true,
                                                accessToken,
                                                refreshToken)))));
    }

    public static String number() {
        return Long.toString(NUMBER.incrementAndGet());
    }

    public static long now() {
        return System.currentTimeMillis();
    }

    /// A resident's text as Zalo tells it.
    public String text(Page page, String person, String id, String words, long at) {
        return message(
                page,
                "user_send_text",
                person,
                page.oaId(),
                at,
                Map.of("msg_id", id, "text", words));
    }

    /// What the page said, come back.
    public String echo(Page page, String person, String id, String words, long at) {
        return message(
                page, "oa_send_text", page.oaId(), person, at, Map.of("msg_id", id, "text", words));
    }

    public String message(
            Page page,
            String event,
            String sender,
            String recipient,
            long at,
            Map<String, ?> message) {
        return json.writeValueAsString(
                Map.of(
                        "app_id", page.appId(),
                        "event_name", event,
                        "timestamp", Long.toString(at),
                        "sender", Map.of("id", sender),
                        "recipient", Map.of("id", recipient),
                        "message", message));
    }

    /// A message in a group of the page.
    public String inGroup(Page page, String person, String group, Map<String, ?> message) {
        return json.writeValueAsString(
                Map.of(
                        "app_id", page.appId(),
                        "oa_id", page.oaId(),
                        "event_name", "user_send_group_text",
                        "timestamp", Long.toString(now()),
                        "sender", Map.of("id", person),
                        "recipient", Map.of("id", group),
                        "message", message));
    }

    /// Knocks with a right signature; the status answered.
    public int knock(String body) {
        var request = request(body.getBytes(StandardCharsets.UTF_8));
        request.addHeader("X-ZEvent-Signature", "mac=" + signature(body));
        return knock(request).getStatus();
    }

    public String signature(String body) {
        var tree = json.readTree(body);
        return HexFormat.of()
                .formatHex(
                        Signature.of(
                                tree.path("app_id").asString(""),
                                body.getBytes(StandardCharsets.UTF_8),
                                tree.path("timestamp").asString(""),
                                SECRET));
    }

    public static MockHttpServletRequest request(byte[] body) {
        var request = new MockHttpServletRequest("POST", "/hook/zalo");
        request.setContentType("application/json");
        request.setContent(body);
        return request;
    }

    public MockHttpServletResponse knock(MockHttpServletRequest request) {
        var response = new MockHttpServletResponse();
        try {
            door.service(request, response);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return response;
    }

    public long arrivals(Page page) {
        return transactions.as(
                WORKER,
                () ->
                        db.sql("select count(*) as n from zalo.arrivals where app_id = ?")
                                .param(page.appId())
                                .query((row, _) -> row.getLong("n"))
                                .single());
    }

    /// The page's conversations, oldest first.
    public List<Conversation> conversations(Page page) {
        return transactions.as(
                WORKER,
                () ->
                        db
                                .sql(
                                        """
                                        select c.id from channels.conversations c
                                        join presence.pages p on p.id = c.page
                                        where p.address = ? order by c.id
                                        """)
                                .param(page.oaId())
                                .query((row, _) -> row.getObject("id", UUID.class))
                                .list()
                                .stream()
                                .map(id -> conversations.see(id).orElseThrow())
                                .toList());
    }

    public Conversation conversation(Page page) {
        List<Conversation> all = conversations(page);
        if (all.size() != 1) throw new AssertionError("one conversation expected: " + all.size());
        return all.getFirst();
    }
}
