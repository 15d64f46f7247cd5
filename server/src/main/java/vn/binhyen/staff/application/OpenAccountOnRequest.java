package vn.binhyen.staff.application;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import vn.binhyen.staff.OpenAccount;
import vn.binhyen.staff.Role;
import vn.binhyen.territory.Territory;
import vn.binhyen.territory.Unit;

/// `bin/account add`: opens one account, says its one-time password, and ends the program.
///
/// There only when `binhyen.account.sign-in-name` is given; the unit is the code it has today.
@Component
@ConditionalOnProperty("binhyen.account.sign-in-name")
class OpenAccountOnRequest implements ApplicationRunner {

    private final OpenAccount accounts;
    private final Territory territory;
    private final Clock clock;
    private final ApplicationContext context;
    private final String signInName;
    private final String displayName;
    private final String role;
    private final String unitCode;

    OpenAccountOnRequest(
            OpenAccount accounts,
            Territory territory,
            Clock clock,
            ApplicationContext context,
            @Value("${binhyen.account.sign-in-name}") String signInName,
            @Value("${binhyen.account.display-name}") String displayName,
            @Value("${binhyen.account.role}") String role,
            @Value("${binhyen.account.unit}") String unitCode) {
        this.accounts = accounts;
        this.territory = territory;
        this.clock = clock;
        this.context = context;
        this.signInName = signInName;
        this.displayName = displayName;
        this.role = role;
        this.unitCode = unitCode;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        boolean opened =
                open(
                        System.out,
                        LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Ho_Chi_Minh")));
        int code = SpringApplication.exit(context, () -> opened ? 0 : 2);
        System.exit(code);
    }

    /// Says what came of it, for a person.
    boolean open(PrintStream out, LocalDate today) {
        Unit unit = territory.unitOfCode(unitCode, today).orElse(null);
        if (unit == null) {
            out.println("No unit has the code " + unitCode + " today.");
            return false;
        }
        return switch (accounts.open(signInName, displayName, Role.valueOf(role), unit.id())) {
            case OpenAccount.NewAccount made -> {
                out.println("Opened " + signInName + " (" + role + ", " + unit.fullName() + ").");
                out.println("One-time password, told only now: " + made.oneTimePassword());
                yield true;
            }
            case OpenAccount.NameTaken() -> {
                out.println("There is an account named " + signInName + " already.");
                yield false;
            }
        };
    }
}
