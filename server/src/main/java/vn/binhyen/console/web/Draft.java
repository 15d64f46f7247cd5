package vn.binhyen.console.web;

import org.jspecify.annotations.Nullable;

/// What an officer was writing when something came in between, and what it was.
///
/// @param verb which form it was written in; empty for the reply
/// @param problem a sentence; null when nothing came in between
public record Draft(String verb, String text, @Nullable String problem) {

    static Draft none() {
        return new Draft("", "", null);
    }

    static Draft of(String text, String problem) {
        return new Draft("", text, problem);
    }
}
