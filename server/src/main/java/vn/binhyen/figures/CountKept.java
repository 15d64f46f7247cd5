package vn.binhyen.figures;

import java.util.UUID;
import vn.binhyen.journal.Happening;
import vn.binhyen.kernel.UnitId;

/// A count was keyed in, corrected or withdrawn: this version of it is the newest.
public record CountKept(UUID subject, UnitId unit, int version) implements Happening {}
