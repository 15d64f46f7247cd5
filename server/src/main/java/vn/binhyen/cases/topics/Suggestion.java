package vn.binhyen.cases.topics;

import java.util.List;
import vn.binhyen.cases.CaseKind;

/// What a case may be in law, and why a rule thinks so. It decides nothing.
///
/// @param picked whether the resident picked the topic; else it was recognised by the words
/// @param because the phrases found in the resident's words; empty when only the topic tells
public record Suggestion(CaseKind kind, Topic topic, boolean picked, List<String> because) {}
