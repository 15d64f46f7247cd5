package vn.binhyen.simulator.world;

/// A page ("Official Account"), as `getoa` describes it.
public record OfficialAccount(
        String id, String appId, String name, String description, boolean verified) {

    public OfficialAccount {
        if (!id.matches("[0-9]{1,20}")) throw new IllegalArgumentException("not a page id: " + id);
        if (name.isBlank()) throw new IllegalArgumentException("a page has a name");
    }
}
