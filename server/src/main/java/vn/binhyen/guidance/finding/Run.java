package vn.binhyen.guidance.finding;

/// A run of words as numbers of the vocabulary.
///
/// @param words in the order of the text
/// @param concepts what they speak of, each mention once
/// @param conceptOf for each word the concept it belongs to, or [Vocabulary#UNKNOWN]
record Run(int[] words, int[] concepts, int[] conceptOf) {}
