package vn.binhyen.ui;

import java.util.List;

/// What surrounds a page for officers: who is signed in, where they may go, the mark that proves a
/// form was ours.
///
/// @param csrf goes into every form as the hidden field `_csrf`
/// @param path the page's address
/// @param story everything shown is invented
public record DeskFrame(
        Words words,
        String memberName,
        String roleName,
        String unitName,
        List<RailLink> rail,
        String csrf,
        String path,
        boolean story) {

    /// A door in the rail as this reader sees it now.
    ///
    /// @param count what waits behind it; nothing is shown for 0
    /// @param state the colour of the count, e.g. `new`
    public record RailLink(
            String label, String icon, String path, int count, String state, boolean onPhone) {}

    public boolean at(RailLink link) {
        if (path.equals(link.path())) return true;
        return !link.path().equals("/console") && path.startsWith(link.path() + "/");
    }

    /// The letters for the round mark: first of the first two and the last word.
    public String initials() {
        return Initials.of(memberName);
    }
}
