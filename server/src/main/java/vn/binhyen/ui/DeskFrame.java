package vn.binhyen.ui;

import java.util.List;
import java.util.stream.Stream;

/// What surrounds a page for officers: who is signed in, where they may go, the mark that proves a
/// form was ours.
///
/// @param rooms the doors that stand behind one of the rail
/// @param csrf goes into every form as the hidden field `_csrf`
/// @param path the page's address
/// @param story everything shown is invented
public record DeskFrame(
        Words words,
        String memberName,
        String roleName,
        String unitName,
        List<RailLink> rail,
        List<Room> rooms,
        String csrf,
        String path,
        boolean story) {

    /// What a small phone has room for.
    private static final int IN_THE_BAR = 5;

    /// A door in the rail as this reader sees it now.
    ///
    /// @param count what waits behind it; nothing is shown for 0
    /// @param state the colour of the count, e.g. `new`
    public record RailLink(
            String label, String icon, String path, int count, String state, boolean onPhone) {}

    /// A door behind another, as this reader sees it now.
    ///
    /// @param under the path of the one it stands behind
    /// @param count what waits there; told only on the first page behind that one
    public record Room(
            String under, String label, String line, String icon, String path, int count) {}

    public boolean at(RailLink link) {
        return isAt(link.path())
                || rooms.stream()
                        .anyMatch(room -> room.under().equals(link.path()) && isAt(room.path()));
    }

    private boolean isAt(String door) {
        if (path.equals(door)) return true;
        return !door.equals("/console") && path.startsWith(door + "/");
    }

    /// The short bar of a phone: what is meant for it, then what comes first in the rail; the rest
    /// stands behind one more door.
    public List<RailLink> bar() {
        if (rail.size() <= IN_THE_BAR) return rail;
        List<RailLink> first =
                Stream.concat(
                                rail.stream().filter(RailLink::onPhone),
                                rail.stream().filter(link -> !link.onPhone()))
                        .limit(IN_THE_BAR - 1)
                        .toList();
        return rail.stream().filter(first::contains).toList();
    }

    /// What the bar has no room for.
    public List<RailLink> beyondTheBar() {
        return rail.stream().filter(link -> !bar().contains(link)).toList();
    }

    /// Whether this page is behind a door the bar has no room for, or the list of these.
    public boolean isBeyondTheBar() {
        return path.equals("/console/more") || beyondTheBar().stream().anyMatch(this::at);
    }

    /// What stands behind this page, if it is the first behind a door of the rail.
    public List<Room> behind() {
        return rooms.stream().filter(room -> room.under().equals(path)).toList();
    }

    /// The letters for the round mark: first of the first two and the last word.
    public String initials() {
        return Initials.of(memberName);
    }
}
