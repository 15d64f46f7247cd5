package vn.binhyen.channels;

/// How many conversations stand behind each quick choice.
public record InboxCounts(long waiting, long undelivered, long all) {}
