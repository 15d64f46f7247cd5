package vn.binhyen.assessment;

import java.util.UUID;
import vn.binhyen.journal.Happening;
import vn.binhyen.kernel.UnitId;

/// Somebody appealed against the decision of an assessment.
public record AppealFiled(UUID subject, UnitId unit) implements Happening {}
