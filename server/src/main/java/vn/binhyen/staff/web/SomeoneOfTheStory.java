package vn.binhyen.staff.web;

import java.util.UUID;

/// Somebody whose place one may take in story mode.
public record SomeoneOfTheStory(UUID id, String name, String role, String unit) {}
