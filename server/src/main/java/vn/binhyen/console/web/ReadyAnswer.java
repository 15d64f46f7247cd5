package vn.binhyen.console.web;

import vn.binhyen.cases.canned.CannedAnswer;

/// A canned answer with its blanks filled.
///
/// @param words ready to be said
public record ReadyAnswer(CannedAnswer answer, String words) {}
