package vn.binhyen.testing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import vn.binhyen.channels.Content;
import vn.binhyen.channels.Heard;
import vn.binhyen.channels.Hearing;
import vn.binhyen.channels.IncomingMessage;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.presence.Pages;
import vn.binhyen.scope.Transactions;

/// Residents who write to a commune's page, without a driver between.
@TestComponent
public class Residents {

    private static final Asker WORKER = new Asker.Worker("test-residents");

    private final Hearing hearing;
    private final Pages pages;
    private final Transactions transactions;

    Residents(Hearing hearing, Pages pages, Transactions transactions) {
        this.hearing = hearing;
        this.pages = pages;
        this.transactions = transactions;
    }

    /// A page of its own for the unit.
    public UUID pageOf(UnitId unit) {
        String address = "oa" + UUID.randomUUID();
        return transactions
                .as(
                        WORKER,
                        () ->
                                pages.register(
                                        unit,
                                        "zalo",
                                        address,
                                        "Công an xã Thử",
                                        "https://zalo.me/" + address,
                                        true))
                .id();
    }

    /// @param at the channel's time
    /// @return the conversation
    public UUID write(UUID page, String person, String words, Instant at) {
        return write(page, person, null, words, at);
    }

    /// @param name as the channel shows the person
    public UUID write(UUID page, String person, @Nullable String name, String words, Instant at) {
        var message =
                new IncomingMessage(
                        page,
                        person,
                        name,
                        "m" + UUID.randomUUID(),
                        at,
                        new Content.Text(words),
                        null,
                        false);
        return transactions.as(
                WORKER,
                () ->
                        switch (hearing.hear(message)) {
                            case Heard.Kept kept -> kept.conversation();
                            case Heard.KeptBefore before -> before.conversation();
                            case Heard.NotKept _ -> throw new AssertionError("not kept");
                        });
    }
}
