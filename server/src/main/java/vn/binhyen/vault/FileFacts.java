package vn.binhyen.vault;

/// What can be told of a kept file without opening it.
///
/// @param size of the original, in bytes
/// @param sha256 of the original, in hex
public record FileFacts(String type, long size, String sha256) {}
