package vn.binhyen.staff.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.binhyen.staff.StaffMember;

/// A person's account: what they sign in with, and whether it may be used just now.
public final class Account {

    private final StaffMember member;
    private final String signInName;
    private @Nullable String passwordHash;
    private boolean passwordOnce;
    private @Nullable SealedSecret secret;
    private long lastStep;
    private int failures;
    private @Nullable Instant lockedUntil;
    private @Nullable Instant lastSeenAt;
    private final @Nullable Instant disabledAt;

    public Account(
            StaffMember member,
            String signInName,
            @Nullable String passwordHash,
            boolean passwordOnce,
            @Nullable SealedSecret secret,
            long lastStep,
            int failures,
            @Nullable Instant lockedUntil,
            @Nullable Instant lastSeenAt,
            @Nullable Instant disabledAt) {
        this.member = member;
        this.signInName = signInName;
        this.passwordHash = passwordHash;
        this.passwordOnce = passwordOnce;
        this.secret = secret;
        this.lastStep = lastStep;
        this.failures = failures;
        this.lockedUntil = lockedUntil;
        this.lastSeenAt = lastSeenAt;
        this.disabledAt = disabledAt;
    }

    /// A new account whose password was set by somebody else, good for one sign-in.
    public static Account of(StaffMember member, String signInName, String passwordHash) {
        return new Account(member, signInName, passwordHash, true, null, 0, 0, null, null, null);
    }

    /// Whether the account may be used now: not disabled, not resting, not long unused.
    public boolean mayBeUsed(Instant now, SignInRules rules) {
        if (disabledAt != null) return false;
        if (lockedUntil != null && now.isBefore(lockedUntil)) return false;
        return lastSeenAt == null
                || lastSeenAt.plusSeconds(rules.unusedDays() * 86_400L).isAfter(now);
    }

    /// A wrong password or code; the last one allowed puts the account to rest.
    public void failed(Instant now, SignInRules rules) {
        failures++;
        if (failures >= rules.failures()) {
            lockedUntil = now.plus(rules.rest());
            failures = 0;
        }
    }

    /// A code was right and is not taken again.
    public void taken(long step) {
        lastStep = step;
    }

    /// Signed in, with everything that was asked for.
    public void entered(Instant now) {
        failures = 0;
        lockedUntil = null;
        lastSeenAt = now;
    }

    public void enrolled(SealedSecret newSecret, long step) {
        secret = newSecret;
        lastStep = step;
    }

    public void chose(String newPasswordHash) {
        passwordHash = newPasswordHash;
        passwordOnce = false;
    }

    public StaffMember member() {
        return member;
    }

    public String signInName() {
        return signInName;
    }

    public @Nullable String passwordHash() {
        return passwordHash;
    }

    public boolean passwordOnce() {
        return passwordOnce;
    }

    public @Nullable SealedSecret secret() {
        return secret;
    }

    public long lastStep() {
        return lastStep;
    }

    public int failures() {
        return failures;
    }

    public @Nullable Instant lockedUntil() {
        return lockedUntil;
    }

    public @Nullable Instant lastSeenAt() {
        return lastSeenAt;
    }

    public @Nullable Instant disabledAt() {
        return disabledAt;
    }
}
