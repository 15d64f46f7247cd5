package vn.binhyen.simulator.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.binhyen.simulator.PublicAddress;
import vn.binhyen.simulator.world.Conversation;
import vn.binhyen.simulator.world.Conversations;
import vn.binhyen.simulator.world.OfficialAccount;

/// What the page is and what it may still send.
@RestController
class PageDoor {
    private final Conversations conversations;
    private final Quotas quotas;
    private final Queries queries;
    private final PublicAddress address;
    private final Answers answers;

    PageDoor(
            Conversations conversations,
            Quotas quotas,
            Queries queries,
            PublicAddress address,
            Answers answers) {
        this.conversations = conversations;
        this.quotas = quotas;
        this.queries = queries;
        this.address = address;
        this.answers = answers;
    }

    @GetMapping("/v2.0/oa/getoa")
    ResponseEntity<byte[]> page(Caller caller) {
        OfficialAccount page = caller.page();
        long followers =
                conversations.of(page.id()).stream()
                        .filter(talk -> talk.relation().follows())
                        .count();
        String face = address.of("/cdn/avatars/oa-" + page.id() + ".svg");
        return answers.success(
                answers.object()
                        .put("oa_id", page.id())
                        .put("oaid", page.id())
                        .put("name", page.name())
                        .put("description", page.description())
                        .put("oa_alias", "")
                        .put("is_verified", page.verified())
                        .put("oa_type", 2)
                        .put("cate_name", "Cơ quan nhà nước")
                        .put("num_follower", followers)
                        .put("avatar", face)
                        .put("cover", face)
                        .put("package_name", "Mô phỏng")
                        .put("package_valid_through_date", "")
                        .put("package_auto_renew_date", "")
                        .put("linked_ZCA", ""));
    }

    @PostMapping("/v3.0/oa/quota/message")
    ResponseEntity<byte[]> quota(Caller caller, InputStream body) throws IOException {
        JsonNode query = queries.read(queries.body(body));
        return query.has("user_id") ? quotaOfUser(caller, query) : quotaOfPage(caller, query);
    }

    private ResponseEntity<byte[]> quotaOfUser(Caller caller, JsonNode query) {
        Conversation talk =
                conversations.ofUser(caller.pageId(), query.path("user_id").asString(""));
        if (talk == null) throw Refusal.of(-213);
        Instant last = talk.relation().lastInteraction();
        ObjectNode data = answers.object();
        data.put("last_interaction", last == null ? "" : Long.toString(last.toEpochMilli()));
        data.putObject("cs_reply").put("remain", 8).put("total", 8);
        data.putObject("promotion")
                .put("daily_remain", 0)
                .put("daily_total", 0)
                .put("monthly_remain", 0)
                .put("monthly_total", 0);
        return answers.success(data);
    }

    private ResponseEntity<byte[]> quotaOfPage(Caller caller, JsonNode query) {
        if (!query.path("quota_owner").asString("").equals("OA"))
            throw Refusal.invalid("quota_owner");
        ArrayNode assets = answers.array();
        assets.addObject()
                .put("asset_id", "package-" + caller.pageId())
                .put("product_type", query.path("product_type").asString("cs"))
                .put("quota_type", "sub_quota")
                .put("valid_through", "")
                .put("total", Quotas.TOTAL)
                .put("remain", Math.max(0, quotas.left(caller.pageId())));
        return answers.success(assets);
    }
}
