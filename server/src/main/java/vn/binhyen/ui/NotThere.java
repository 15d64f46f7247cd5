package vn.binhyen.ui;

/// Not there, or not yours: the same answer, so that nobody learns which.
public record NotThere() implements Answer {}
