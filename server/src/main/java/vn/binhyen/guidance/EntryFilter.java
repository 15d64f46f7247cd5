package vn.binhyen.guidance;

import org.jspecify.annotations.Nullable;

/// Which entries a list shows.
///
/// @param answers answers; else procedures
/// @param field null for every field
/// @param state null for every state
/// @param show what needs looking at, or all
/// @param words all of them must be there, however written; empty for every entry
public record EntryFilter(
        boolean answers,
        @Nullable String field,
        @Nullable EntryState state,
        Show show,
        String words) {

    public enum Show {
        ALL,
        TO_BE_CHECKED,
        PAST_REVIEW,
        SUPERSEDED
    }
}
