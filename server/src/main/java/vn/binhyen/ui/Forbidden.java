package vn.binhyen.ui;

/// There is such a page, and this role does not open it.
public record Forbidden() implements Answer {}
