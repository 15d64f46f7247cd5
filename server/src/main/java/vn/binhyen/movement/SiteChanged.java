package vn.binhyen.movement;

import java.util.UUID;
import vn.binhyen.journal.Happening;
import vn.binhyen.kernel.UnitId;

/// Something changed of a site: it was begun, took a step, ended, or its teams or members changed.
public record SiteChanged(UUID subject, UnitId unit, int version) implements Happening {}
