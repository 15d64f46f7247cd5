package vn.binhyen.ui;

/// A piece of a page that can be fetched alone. It carries a fingerprint of its content as ETag;
/// who already has it gets 304 and no body.
public interface Part extends Page {}
