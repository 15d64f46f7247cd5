package vn.binhyen.staff.application;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.binhyen.audit.Audit;
import vn.binhyen.kernel.Asker;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.staff.domain.Account;
import vn.binhyen.staff.domain.OneTimeCodes;
import vn.binhyen.staff.domain.SealedSecret;
import vn.binhyen.staff.domain.SignInRules;
import vn.binhyen.staff.persistence.Accounts;
import vn.binhyen.staff.persistence.Sessions;
import vn.binhyen.vault.Vault;

/// Signing in: a password first, then a one-time code; both count towards the failures after which
/// an account rests. A refusal never tells whether the name, the password or the rest was the
/// cause.
@Component
public class SignIn {

    private static final Asker.Worker ASKER = new Asker.Worker("sign-in");

    private final Accounts accounts;
    private final Sessions sessions;
    private final PasswordEncoder passwords;
    private final Vault vault;
    private final Transactions transactions;
    private final Audit audit;
    private final SignInRules rules;
    private final Clock clock;
    private final OneTimeCodes codes = new OneTimeCodes();
    private final SecureRandom random = new SecureRandom();
    private final String hashOfNothing;

    SignIn(
            Accounts accounts,
            Sessions sessions,
            PasswordEncoder passwords,
            Vault vault,
            Transactions transactions,
            Audit audit,
            SignInRules rules,
            Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.passwords = passwords;
        this.vault = vault;
        this.transactions = transactions;
        this.audit = audit;
        this.rules = rules;
        this.clock = clock;
        this.hashOfNothing = String.valueOf(passwords.encode(newToken()));
    }

    /// Halfway in: the token opens only the pages of the second half.
    ///
    /// @param enrolled whether a second factor was set up before
    public record Half(String token, UUID member, boolean enrolled) {}

    /// The first half.
    public Optional<Half> withPassword(String signInName, String password) {
        Instant now = clock.instant();
        return transactions.as(
                ASKER,
                () -> {
                    Optional<Account> found = accounts.holdNamed(signInName);
                    @Nullable String hash = found.map(Account::passwordHash).orElse(null);
                    // the same work for a name that does not exist
                    boolean right =
                            passwords.matches(password, hash == null ? hashOfNothing : hash);
                    if (found.isEmpty()) return Optional.empty();
                    Account account = found.get();
                    if (!account.mayBeUsed(now, rules)) return Optional.empty();
                    if (!right || hash == null) {
                        noteFailure(account, now);
                        return Optional.empty();
                    }
                    return Optional.of(
                            new Half(
                                    opened(account.member(), now, false),
                                    account.member().id(),
                                    account.secret() != null));
                });
    }

    /// The second half. A new token comes back, for the whole house; the old one is worth nothing
    /// any more.
    public Optional<String> withCode(String token, UUID member, String code) {
        Instant now = clock.instant();
        return transactions.as(
                ASKER,
                () -> {
                    Account account = accounts.hold(member).orElseThrow();
                    SealedSecret sealed = account.secret();
                    if (sealed == null || !account.mayBeUsed(now, rules)) return Optional.empty();
                    byte[] secret =
                            vault.open(sealed.key(), context(member), sealed.sealed())
                                    .orElseThrow();
                    OptionalLong step = codes.stepOf(code, secret, now, account.lastStep());
                    if (step.isEmpty()) {
                        noteFailure(account, now);
                        return Optional.empty();
                    }
                    account.taken(step.getAsLong());
                    return Optional.of(entered(account, token, now));
                });
    }

    public boolean hasSecondFactor(UUID member) {
        return transactions.as(ASKER, () -> accounts.hold(member).orElseThrow().secret() != null);
    }

    /// A secret for an authenticator app, not kept yet.
    public byte[] newSecret() {
        byte[] secret = new byte[20];
        random.nextBytes(secret);
        return secret;
    }

    /// Sets the second factor up, once the app has shown that it makes the right codes. Never
    /// replaces one.
    public Optional<String> enrol(String token, UUID member, byte[] secret, String code) {
        Instant now = clock.instant();
        return transactions.as(
                ASKER,
                () -> {
                    Account account = accounts.hold(member).orElseThrow();
                    OptionalLong step = codes.stepOf(code, secret, now, 0);
                    if (account.secret() != null || step.isEmpty()) return Optional.empty();
                    UUID key = vault.newKey();
                    byte[] sealed = vault.seal(key, context(member), secret);
                    account.enrolled(new SealedSecret(key, sealed), step.getAsLong());
                    audit.did(
                            account.member().asker(),
                            "second-factor-set",
                            member,
                            account.member().unit(),
                            "");
                    return Optional.of(entered(account, token, now));
                });
    }

    /// Story mode's way in: no password, no code. Only the page that exists in story mode calls it.
    public String asSomeoneOfTheStory(StaffMember member) {
        return transactions.as(ASKER, () -> opened(member, clock.instant(), true));
    }

    public void choosePassword(UUID member, String password) {
        String hash = String.valueOf(passwords.encode(password));
        transactions.as(
                ASKER,
                () -> {
                    Account account = accounts.hold(member).orElseThrow();
                    account.chose(hash);
                    accounts.keep(account);
                    audit.did(
                            account.member().asker(),
                            "password-chosen",
                            member,
                            account.member().unit(),
                            "");
                });
    }

    public void signOut(String token, StaffMember member) {
        transactions.as(
                ASKER,
                () -> {
                    sessions.close(hash(token));
                    audit.did(member.asker(), "signed-out", member.id(), member.unit(), "");
                });
    }

    /// What the database knows of a token.
    public static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void noteFailure(Account account, Instant now) {
        account.failed(now, rules);
        accounts.keep(account);
        audit.did(
                ASKER,
                account.lockedUntil() == null ? "sign-in-failed" : "account-rests",
                account.member().id(),
                account.member().unit(),
                "");
    }

    private String entered(Account account, String oldToken, Instant now) {
        account.entered(now);
        accounts.keep(account);
        sessions.close(hash(oldToken));
        return opened(account.member(), now, true);
    }

    private String opened(StaffMember member, Instant now, boolean secondFactor) {
        String token = newToken();
        sessions.open(hash(token), member.id(), now, secondFactor);
        if (secondFactor) audit.did(member.asker(), "signed-in", member.id(), member.unit(), "");
        return token;
    }

    private String newToken() {
        byte[] token = new byte[32];
        random.nextBytes(token);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    private static String context(UUID member) {
        return "staff.accounts/" + member + "/totp";
    }
}
