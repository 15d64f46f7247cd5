package vn.binhyen.staff;

import java.security.SecureRandom;
import java.util.Locale;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.binhyen.audit.Audit;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.Ids;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.application.ScopeExpansion;
import vn.binhyen.staff.domain.Account;
import vn.binhyen.staff.persistence.Accounts;

/// Opens an account. Its first password is made here, told once, and changed at the first sign-in,
/// where the second factor is set up as well.
@Component
public class OpenAccount {

    /// What came of it.
    public sealed interface Opened {}

    /// @param oneTimePassword to be handed over in person; it is kept nowhere
    public record NewAccount(StaffMember member, String oneTimePassword) implements Opened {}

    public record NameTaken() implements Opened {}

    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

    private final Accounts accounts;
    private final ScopeExpansion scopes;
    private final PasswordEncoder passwords;
    private final Transactions transactions;
    private final Audit audit;
    private final Ids ids;
    private final SecureRandom random = new SecureRandom();

    OpenAccount(
            Accounts accounts,
            ScopeExpansion scopes,
            PasswordEncoder passwords,
            Transactions transactions,
            Audit audit,
            Ids ids) {
        this.accounts = accounts;
        this.scopes = scopes;
        this.passwords = passwords;
        this.transactions = transactions;
        this.audit = audit;
        this.ids = ids;
    }

    public Opened open(String signInName, String displayName, Role role, UnitId unit) {
        var member = new StaffMember(ids.next(), displayName, role, unit);
        String password = oneTimePassword();
        String hash = String.valueOf(passwords.encode(password));
        var asker = new Asker.Worker("accounts");
        return transactions.as(
                asker,
                () -> {
                    var account =
                            Account.of(member, signInName.strip().toLowerCase(Locale.ROOT), hash);
                    if (!accounts.add(account)) return new NameTaken();
                    scopes.expand(member);
                    audit.did(asker, "account-opened", member.id(), unit, role.name());
                    return new NewAccount(member, password);
                });
    }

    private String oneTimePassword() {
        var password = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            if (i > 0 && i % 4 == 0) password.append('-');
            password.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return password.toString();
    }
}
