package vn.binhyen.territory;

/// The territory for tests of rules that need no Spring.
public final class Territories {

    private Territories() {}

    public static Territory official() {
        return new OfficialTerritory();
    }
}
