package vn.binhyen.testing;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.StaffMember;

/// Makes the units and people a test needs, each its own, so that tests may share a database.
@TestComponent
public class House {

    private static final Asker BUILDER = new Asker.Worker("test-house");
    private static final AtomicInteger NEXT = new AtomicInteger(10_000);

    private final Transactions transactions;
    private final JdbcClient db;

    House(Transactions transactions, JdbcClient db) {
        this.transactions = transactions;
        this.db = db;
    }

    /// A unit nobody else in this database uses.
    public UnitId unit() {
        return UnitId.parse("9" + NEXT.incrementAndGet() + "@2025-07-01");
    }

    /// An officer who sees this unit and no other.
    public StaffMember officer(UnitId unit, Role role) {
        UUID id = UUID.randomUUID();
        transactions.as(
                BUILDER,
                () -> {
                    db.sql(
                                    """
                                    insert into staff.accounts (id, sign_in_name, display_name, role, unit)
                                    values (?, ?, ?, ?, ?)
                                    """)
                            .params(id, "officer-" + id, "Cán bộ thử", role.name(), unit.toString())
                            .update();
                    db.sql("insert into staff.scope (staff_id, unit) values (?, ?)")
                            .params(id, unit.toString())
                            .update();
                });
        return new StaffMember(id, "Cán bộ thử", role, unit);
    }

    public StaffMember officer(UnitId unit) {
        return officer(unit, Role.DUTY_OFFICER);
    }
}
