package vn.binhyen.zalo.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.binhyen.zalo.ZaloStory.WORKER;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.binhyen.scope.Transactions;
import vn.binhyen.testing.MovableClock;
import vn.binhyen.vault.Vault;
import vn.binhyen.zalo.AccountState;
import vn.binhyen.zalo.FakeZalo;
import vn.binhyen.zalo.FakeZalo.Trouble;
import vn.binhyen.zalo.ZaloOperation;
import vn.binhyen.zalo.ZaloStory;
import vn.binhyen.zalo.ZaloStory.Page;
import vn.binhyen.zalo.ZaloTest;
import vn.binhyen.zalo.application.Tokens.Token;
import vn.binhyen.zalo.persistence.Accounts;
import vn.binhyen.zalo.persistence.Apps;

@ZaloTest
class TokensTest {

    private static final String OAUTH = "/v4/oa/access_token";

    @Autowired ZaloStory story;
    @Autowired FakeZalo zalo;
    @Autowired Tokens tokens;
    @Autowired Accounts accounts;
    @Autowired Apps apps;
    @Autowired Vault vault;
    @Autowired ZaloHttp http;
    @Autowired ZaloAddresses addresses;
    @Autowired ZaloOperation operation;
    @Autowired Transactions transactions;
    @Autowired JdbcClient db;
    @Autowired MovableClock clock;

    private Page page;
    private String first;

    @BeforeEach
    void a_page() {
        zalo.forgetEverything();
        page = story.page();
        first = "AT-of-" + page.oaId();
    }

    @AfterEach
    void the_clock_goes_right_again() {
        clock.reset();
    }

    @Test
    void a_fresh_token_is_used_as_it_is_and_lies_sealed() {
        assertThat(tokens.of(page.oaId())).isEqualTo(new Token.Ready(first));
        tokens.refresh(page.oaId(), null);
        assertThat(zalo.callsTo(OAUTH)).isZero();
        assertThat(dump()).doesNotContain(first).doesNotContain("RT-of-" + page.oaId());
    }

    @Test
    void from_the_twentieth_hour_it_is_refreshed_once() {
        clock.forward(Duration.ofHours(20));
        tokens.refresh(page.oaId(), null);
        tokens.refresh(page.oaId(), null);
        assertThat(zalo.callsTo(OAUTH)).isEqualTo(1);
        assertThat(tokens.of(page.oaId()))
                .isNotEqualTo(new Token.Ready(first))
                .isInstanceOf(Token.Ready.class);
    }

    @Test
    void two_nodes_that_refresh_at_once_spend_one_token() throws Exception {
        Tokens otherNode =
                new Tokens(
                        accounts,
                        apps,
                        vault,
                        http,
                        addresses,
                        transactions,
                        clock,
                        Duration.ofHours(20));
        clock.forward(Duration.ofHours(21));
        zalo.beforeAnswer = TokensTest::slowly;
        try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Token> here = nodes.submit(() -> tokens.renewed(page.oaId(), first));
            Future<Token> there = nodes.submit(() -> otherNode.renewed(page.oaId(), first));
            assertThat(here.get()).isEqualTo(there.get()).isInstanceOf(Token.Ready.class);
            assertThat(here.get()).isNotEqualTo(new Token.Ready(first));
        }
        assertThat(zalo.callsTo(OAUTH)).isEqualTo(1);
        assertThat(state()).isEqualTo(AccountState.CONNECTED);
    }

    @Test
    void a_lost_answer_shows_as_needing_reconnection_and_overwrites_nothing() {
        clock.forward(Duration.ofHours(21));
        zalo.trouble(Trouble.LOSE_ANSWER);
        tokens.refresh(page.oaId(), null);
        assertThat(tokens.of(page.oaId())).isEqualTo(new Token.Ready(first));
        clock.forward(Duration.ofMinutes(2));
        tokens.refreshDue(); // the old refresh token is spent: Zalo says no
        assertThat(state()).isEqualTo(AccountState.RECONNECT);
        assertThat(tokens.of(page.oaId()))
                .isEqualTo(new Token.Ready(first)); // good for its last hours
        clock.forward(Duration.ofHours(5));
        assertThat(tokens.of(page.oaId()))
                .isEqualTo(new Token.None("zalo.word.needs-reconnection"));
    }

    @Test
    void after_a_lost_answer_whose_call_never_counted_the_same_token_still_works() {
        clock.forward(Duration.ofHours(21));
        zalo.trouble(Trouble.ANSWER_A_PAGE);
        tokens.refresh(page.oaId(), null);
        clock.forward(Duration.ofMinutes(2));
        tokens.refreshDue();
        assertThat(state()).isEqualTo(AccountState.CONNECTED);
        assertThat(tokens.of(page.oaId())).isNotEqualTo(new Token.Ready(first));
    }

    @Test
    void an_error_without_a_number_is_no_success() {
        zalo.refreshTokens.remove("RT-of-" + page.oaId());
        clock.forward(Duration.ofHours(21));
        tokens.refresh(page.oaId(), null);
        assertThat(tokens.of(page.oaId())).isEqualTo(new Token.Ready(first));
    }

    @Test
    void the_operators_old_tokens_never_overwrite_newer_ones_but_new_ones_reconnect() {
        clock.forward(Duration.ofHours(21));
        tokens.refresh(page.oaId(), null);
        Token refreshed = tokens.of(page.oaId());
        assertThat(story.connect(page, first, "RT-of-" + page.oaId())).isZero();
        assertThat(tokens.of(page.oaId())).isEqualTo(refreshed);
        assertThat(story.connect(page, "AT-new", "RT-new")).isEqualTo(1);
        assertThat(tokens.of(page.oaId())).isEqualTo(new Token.Ready("AT-new"));
    }

    @Test
    void a_story_reaches_nothing_but_the_stand_in() {
        assertThatThrownBy(() -> ZaloAddresses.of("https://openapi.zalo.me", "", true))
                .hasMessageContaining("story mode");
        assertThatThrownBy(() -> ZaloAddresses.of("", "http://10.0.0.1:80", true))
                .hasMessageContaining("oauth-url");
        assertThat(ZaloAddresses.of("http://127.0.0.1:1", "http://localhost:1", true)).isNotNull();
        assertThat(ZaloAddresses.of("", "", false).openApi().getHost())
                .isEqualTo("openapi.zalo.me");
    }

    private AccountState state() {
        return operation.accounts().stream()
                .filter(each -> each.oaId().equals(page.oaId()))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private static void slowly() {
        try {
            Thread.sleep(400);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String dump() {
        return transactions.as(
                WORKER,
                () ->
                        db.sql("select string_agg(t::text, ',') as dump from zalo.accounts t")
                                .query((row, _) -> row.getString("dump"))
                                .single());
    }
}
