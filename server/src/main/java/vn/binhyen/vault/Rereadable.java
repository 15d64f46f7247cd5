package vn.binhyen.vault;

import java.io.IOException;
import java.io.InputStream;

/// Content that can be opened again from its beginning; each reader closes what it opened.
interface Rereadable {
    InputStream open() throws IOException;
}
