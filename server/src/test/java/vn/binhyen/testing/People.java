package vn.binhyen.testing;

import jakarta.servlet.http.Cookie;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.staff.OpenAccount;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.staff.application.SignIn;

/// Opens accounts for tests and signs them in without a page.
@TestComponent
public class People {

    private final OpenAccount accounts;
    private final SignIn signIn;

    People(OpenAccount accounts, SignIn signIn) {
        this.accounts = accounts;
        this.signIn = signIn;
    }

    public OpenAccount.NewAccount withAccount(Role role, UnitId unit) {
        String name = role.name().toLowerCase(java.util.Locale.ROOT) + "." + UUID.randomUUID();
        return (OpenAccount.NewAccount) accounts.open(name, "H’Hoa Byă", role, unit);
    }

    public StaffMember of(Role role, UnitId unit) {
        return withAccount(role, unit).member();
    }

    /// The cookie of somebody signed in, with a password of their own.
    public Cookie signedIn(StaffMember member) {
        signIn.choosePassword(member.id(), "a long enough password");
        return new Cookie("binhyen", signIn.asSomeoneOfTheStory(member));
    }

    public Cookie signedIn(Role role, UnitId unit) {
        return signedIn(of(role, unit));
    }
}
