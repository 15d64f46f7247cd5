package vn.binhyen.story.domain;

import java.util.UUID;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.staff.Role;

/// Somebody of the story's staff.
public record Person(UUID id, String signInName, String name, Role role, UnitId unit) {}
