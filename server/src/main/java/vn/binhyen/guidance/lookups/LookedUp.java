package vn.binhyen.guidance.lookups;

import java.util.UUID;
import vn.binhyen.journal.Happening;
import vn.binhyen.kernel.UnitId;

/// A resident looked themselves up; in which list, and who, is told to nobody.
///
/// @param found `yes` or `no`
public record LookedUp(UUID subject, UnitId unit, String found) implements Happening {}
