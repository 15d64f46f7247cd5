package vn.binhyen.cameras;

import vn.binhyen.figures.Words;

/// What a household may say yes to, by itself.
///
/// @param edition of the words agreed to; raised when they change
/// @param words the consent, as the owner reads it
public record Purpose(String code, int edition, Words name, Words words) {}
