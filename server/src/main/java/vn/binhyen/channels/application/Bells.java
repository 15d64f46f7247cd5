package vn.binhyen.channels.application;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import vn.binhyen.channels.Rounds;

/// Wakes the rounds of this node when there is something for them; other nodes find it by
/// themselves.
@Component
class Bells {

    private final ObjectProvider<Rounds> senders;
    private final ObjectProvider<Rounds> fetchers;

    Bells(
            @Qualifier("senders") ObjectProvider<Rounds> senders,
            @Qualifier("fetchers") ObjectProvider<Rounds> fetchers) {
        this.senders = senders;
        this.fetchers = fetchers;
    }

    void send() {
        senders.ifAvailable(Rounds::wake);
    }

    void fetch() {
        fetchers.ifAvailable(Rounds::wake);
    }
}
