package vn.binhyen.channels.application;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;
import vn.binhyen.channels.DangerReply;
import vn.binhyen.channels.EmergencyWords;
import vn.binhyen.channels.Rounds;
import vn.binhyen.channels.domain.MediaHosts;
import vn.binhyen.channels.persistence.Messages;
import vn.binhyen.kernel.Asker;
import vn.binhyen.scope.Transactions;

/// The rounds of this module, and how patient they are.
@Configuration
class ChannelsConfiguration {

    @Bean
    Pace pace(
            @Value("${binhyen.channels.send-lease:45s}") Duration sendLease,
            @Value("${binhyen.channels.first-wait:5s}") Duration firstWait,
            @Value("${binhyen.channels.look-after:20s}") Duration lookAfter,
            @Value("${binhyen.channels.looks:5}") int looks,
            @Value("${binhyen.channels.misconfigured-wait:10m}") Duration misconfigured,
            @Value("${binhyen.channels.give-up:24h}") Duration giveUp) {
        return new Pace(sendLease, firstWait, lookAfter, looks, misconfigured, giveUp);
    }

    /// Private addresses are for the stand-in of the story, and for nothing else.
    @Bean
    MediaFetcher mediaFetcher(
            @Value("${binhyen.zalo.media-hosts:*.zdn.vn,*.zadn.vn}") List<String> hosts,
            @Value("${binhyen.zalo.allow-private-media:false}") boolean allowPrivate,
            @Value("${binhyen.mode:real}") String mode,
            @Value("${binhyen.channels.fetch-time:90s}") Duration whole) {
        boolean story = mode.equals("story");
        return new MediaFetcher(new MediaHosts(hosts, allowPrivate && story), whole);
    }

    @Bean
    EmergencyWords emergencyWords() {
        return EmergencyWords.shipped();
    }

    @Bean
    DangerReply dangerReply() {
        return DangerReply.shipped();
    }

    @Bean
    Rounds senders(
            SendOutbox sending,
            @Value("${binhyen.rounds:true}") boolean enabled,
            @Value("${binhyen.channels.senders:4}") int threads) {
        return new Rounds("sender", threads, Duration.ofMillis(500), enabled, sending::sendNext);
    }

    @Bean
    Rounds finders(SendOutbox sending, @Value("${binhyen.rounds:true}") boolean enabled) {
        return new Rounds("finder", 1, Duration.ofSeconds(1), enabled, sending::findOutNext);
    }

    @Bean
    Rounds fetchers(
            FetchFile fetching,
            @Value("${binhyen.rounds:true}") boolean enabled,
            @Value("${binhyen.channels.fetchers:2}") int threads) {
        return new Rounds("fetcher", threads, Duration.ofSeconds(1), enabled, fetching::fetchNext);
    }

    @Bean
    Forgetting forgetting(Messages messages, Transactions transactions, Clock clock) {
        return new Forgetting(messages, transactions, clock);
    }

    /// Receipts of messages that never were ours.
    record Forgetting(Messages messages, Transactions transactions, Clock clock) {

        @Scheduled(fixedDelayString = "1h")
        void forget() {
            transactions.as(
                    new Asker.Worker("forgetting"),
                    () -> {
                        messages.forgetReceiptsBefore(clock.instant().minus(Duration.ofDays(2)));
                    });
        }
    }
}
