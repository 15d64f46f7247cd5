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

    /// Whether it stands in the short bar of a phone before all others; four at most of one role
    /// do.
    default boolean onPhone() {
        return false;
    }

    /// The path of the door it stands behind, so that it does not stand in the rail itself but on
    /// the first page behind that one; empty for a door of the rail.
    default String under() {
        return "";
    }

    /// The key of one line that says what one does there, for a door that stands behind another.
    default String line() {
        return "";
    }

    /// How many things wait behind it for this asker; called once a page, so it must be cheap. Of a
    /// door behind another it is asked on that one's first page only.
    default int count(Asker asker) {
        return 0;
    }
}
