package vn.binhyen.activities;

import java.util.UUID;
import vn.binhyen.journal.Happening;
import vn.binhyen.kernel.UnitId;

/// An activity was logged, corrected, cancelled or withdrawn: this version of it is the newest.
public record ActivityKept(UUID subject, UnitId unit, int version) implements Happening {}
