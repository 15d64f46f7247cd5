package vn.binhyen.ui;

import vn.binhyen.kernel.Asker;

/// A page that wants to be reached from the officers' rail. A bean of this type is found; it is
/// shown to whom the access table lets in there.
public interface RailDoor {

    /// Its place among the others, smallest on top.
    int place();

    /// The key of its word.
    String words();

    String icon();

    String path();

    /// Whether it also stands in the short bar of a phone; at most five do.
    default boolean onPhone() {
        return false;
    }

    /// How many things wait behind it for this asker; called once a page, so it must be cheap.
    default int count(Asker asker) {
        return 0;
    }
}
