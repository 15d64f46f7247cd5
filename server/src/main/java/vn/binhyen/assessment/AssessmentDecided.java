package vn.binhyen.assessment;

import java.util.UUID;
import vn.binhyen.journal.Happening;
import vn.binhyen.kernel.UnitId;

/// An assessment was decided, or decided anew after an appeal.
///
/// @param no which decision of it, from 1
public record AssessmentDecided(UUID subject, UnitId unit, int no) implements Happening {}
