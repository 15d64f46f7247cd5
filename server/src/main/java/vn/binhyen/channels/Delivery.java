package vn.binhyen.channels;

import java.time.Instant;

/// How one try to deliver ended. Words are message keys.
public sealed interface Delivery {

    record Sent(String providerId) implements Delivery {}

    /// It certainly did not arrive and may be tried again, not before the given time.
    record Retry(String word, Instant notBefore) implements Delivery {}

    record WindowClosed(String word) implements Delivery {}

    /// It will never arrive like this.
    record Refused(String word) implements Delivery {}

    /// Nobody knows whether it arrived. It must be looked for before it is sent again.
    record Unknown(String word) implements Delivery {}

    /// Something at the page must be put right by the operator; tried again later by itself.
    record Misconfigured(String word) implements Delivery {}
}
