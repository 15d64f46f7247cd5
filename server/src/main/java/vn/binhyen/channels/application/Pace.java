package vn.binhyen.channels.application;

import java.time.Duration;

/// How patient the outbox is.
///
/// @param sendLease after which a row on its way was left by a node that is gone; longer than a
///   driver's time-outs together
/// @param firstWait before the second try
/// @param lookAfter before a message of unknown fate is looked for; doubles with every look
/// @param looks how often it is looked for before a person decides
/// @param misconfigured before something an operator must mend is tried again
/// @param giveUp after which a message is too old to be sent by itself
record Pace(
        Duration sendLease,
        Duration firstWait,
        Duration lookAfter,
        int looks,
        Duration misconfigured,
        Duration giveUp) {}
