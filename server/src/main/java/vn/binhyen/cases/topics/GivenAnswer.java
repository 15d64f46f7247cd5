package vn.binhyen.cases.topics;

/// An answer as the resident gave it, with the question as it was asked that day.
///
/// @param question the question's id in its topic
public record GivenAnswer(String question, String asked, String answer) {}
