package vn.binhyen.journal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.binhyen.kernel.UnitId;

/// One row of the journal as a reader gets it.
public record Entry(
        long seq, String type, UUID subject, @Nullable UnitId unit, Instant at, JsonNode facts) {

    public boolean is(Class<? extends Happening> happening) {
        return type.equals(happening.getSimpleName());
    }

    /// A fact as text, or an empty text where there is none.
    public String text(String name) {
        return facts.path(name).asString("");
    }
}
