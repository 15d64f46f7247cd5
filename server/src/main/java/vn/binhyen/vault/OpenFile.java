package vn.binhyen.vault;

import java.io.InputStream;

/// A file being read; the reader closes the content. The size is that of the original.
public record OpenFile(String name, String type, long size, String sha256, InputStream content) {}
