package vn.binhyen.console.web;

import vn.binhyen.cases.topics.Wording;

/// Something ready to be said: a canned answer with its blanks filled, or an approved answer that
/// is near to what the resident asked.
///
/// @param suggested whether it was found by the resident's words
public record ReadyAnswer(String id, Wording name, String words, boolean suggested) {}
