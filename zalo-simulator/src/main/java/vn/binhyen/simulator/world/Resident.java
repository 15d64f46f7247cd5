package vn.binhyen.simulator.world;

import com.fasterxml.jackson.annotation.JsonIgnore;

/// A person with a phone. Fictitious, always.
///
/// @param id what tests and addresses call the person; pages never see it
public record Resident(String id, String name) {
    public Resident {
        if (!id.matches("[0-9A-Za-z_.-]{1,60}"))
            throw new IllegalArgumentException("not a resident: " + id);
        if (name.isBlank() || name.length() > 100)
            throw new IllegalArgumentException("a resident has a name");
    }

    /// Whether the first page offers this person's phone. People of a story told elsewhere
    /// (`story-…`) can be written to, but hundreds of them are no choice.
    @JsonIgnore
    public boolean isOffered() {
        return !id.startsWith("story-");
    }
}
