package vn.binhyen.examples;

import java.util.UUID;
import vn.binhyen.journal.Happening;
import vn.binhyen.kernel.UnitId;

/// What happened to an example or with an award.
public sealed interface ExampleEvent extends Happening {

    /// @param state the word of [Example.State] it has from then on
    record ExampleChanged(UUID subject, UnitId unit, int version, String state)
            implements ExampleEvent {}

    record AwardEntered(UUID subject, UnitId unit) implements ExampleEvent {}
}
