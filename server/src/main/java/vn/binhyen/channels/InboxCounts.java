package vn.binhyen.channels;

/// How many conversations stand behind each quick choice. All of them are not counted: that would
/// read every one for a number nobody needs.
public record InboxCounts(long waiting, long undelivered) {}
