package vn.binhyen.ui;

/// What a controller answers with: a page, the address to go on to, that nothing is there, or that
/// the reader's role does not reach so far.
public sealed interface Answer permits Page, SeeOther, NotThere, Forbidden {}
