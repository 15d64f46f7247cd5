package vn.binhyen.guidance.finding;

/// A run of words as numbers of the vocabulary.
///
/// @param words in the order of the text
/// @param concepts what they speak of, each mention once
record Run(int[] words, int[] concepts) {}
