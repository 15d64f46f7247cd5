package vn.binhyen.console.web;

import java.util.UUID;

/// A list of cases the reader keeps, as a page shows it.
///
/// @param count how many cases are in it, as far as somebody counted
public record MyList(UUID id, String name, String address, int count) {}
