package vn.binhyen.staff.domain;

import java.util.UUID;

/// The secret of an account's one-time codes, sealed by the vault.
@SuppressWarnings("ArrayRecordComponent") // read from and written to one column, never compared
public record SealedSecret(UUID key, byte[] sealed) {}
