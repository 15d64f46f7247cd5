package vn.binhyen.partners;

import vn.binhyen.figures.Words;

/// What a partner is: a bank, a school …
public record Kind(String code, Words name) {}
