package vn.binhyen.cases.domain;

import java.time.Instant;

/// By when something is due, and the rule that says so.
///
/// @param rule the rule's key; its words are in the message files
public record TimeLimit(String rule, Instant due) {}
