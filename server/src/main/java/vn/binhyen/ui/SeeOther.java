package vn.binhyen.ui;

/// Done; the browser goes on to this address with GET, so that reloading repeats nothing.
public record SeeOther(String path) implements Answer {

    public SeeOther {
        if (!path.startsWith("/") || path.startsWith("//")) {
            throw new IllegalArgumentException("not an address of ours: " + path);
        }
    }
}
