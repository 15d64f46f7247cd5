package vn.binhyen.zalo.application;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.channels.Rounds;
import vn.binhyen.kernel.Asker;
import vn.binhyen.scope.Transactions;
import vn.binhyen.zalo.domain.Events;
import vn.binhyen.zalo.persistence.Arrivals;

/// Where Zalo is, and the rounds of this module.
@Configuration
class ZaloConfiguration {

    @Bean
    ZaloAddresses zaloAddresses(
            @Value("${binhyen.zalo.openapi-url:}") String openApi,
            @Value("${binhyen.zalo.oauth-url:}") String oauth,
            @Value("${binhyen.mode:real}") String mode) {
        return ZaloAddresses.of(openApi, oauth, mode.equals("story"));
    }

    @Bean
    Events events(JsonMapper json) {
        return new Events(json);
    }

    @Bean
    Rounds arrivalRounds(
            HandOn handOn,
            @Value("${binhyen.rounds:true}") boolean enabled,
            @Value("${binhyen.zalo.arrival-workers:3}") int threads) {
        return new Rounds("arrivals", threads, Duration.ofMillis(500), enabled, handOn::handOnDue);
    }

    @Bean
    Rounds tokenRounds(Tokens tokens, @Value("${binhyen.rounds:true}") boolean enabled) {
        return new Rounds(
                "tokens",
                1,
                Duration.ofSeconds(30),
                enabled,
                () -> {
                    tokens.refreshDue();
                    return false;
                });
    }

    @Bean
    Forgetting forgettingArrivals(
            Arrivals arrivals,
            Transactions transactions,
            Clock clock,
            @Value("${binhyen.zalo.keep-content:30d}") Duration keep) {
        return new Forgetting(arrivals, transactions, clock, keep);
    }

    /// Deletes what arrived some days after it was handed on.
    record Forgetting(Arrivals arrivals, Transactions transactions, Clock clock, Duration keep) {

        @Scheduled(fixedDelayString = "1h")
        void forget() {
            transactions.as(
                    new Asker.Worker("forgetting"),
                    () -> {
                        arrivals.forgetContent(clock.instant().minus(keep));
                    });
        }
    }
}
