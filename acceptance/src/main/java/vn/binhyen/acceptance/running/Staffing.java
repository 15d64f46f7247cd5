package vn.binhyen.acceptance.running;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// Officers for a town without a story: one of each role asked for, with sight of every commune of
/// it. They sign in as the story's people do, by "Continue as …".
public final class Staffing {

    private Staffing() {}

    /// An officer on duty in the first commune.
    public static UUID dutyOfficer(Product product, Town town) throws SQLException {
        return hire(
                product,
                "truc.ban",
                "Cán bộ trực",
                "DUTY_OFFICER",
                town.communes().getFirst().unit(),
                town);
    }

    /// Somebody at the province, with sight of all communes of the town.
    public static UUID atTheProvince(Product product, Town town) throws SQLException {
        return hire(product, "tong.hop", "Cán bộ tỉnh", "PROVINCE_STAFF", Town.PROVINCE_UNIT, town);
    }

    private static UUID hire(
            Product product, String signInName, String name, String role, String unit, Town town)
            throws SQLException {
        UUID member = UUID.randomUUID();
        try (Connection sql = product.sql()) {
            insert(
                    sql,
                    "insert into staff.accounts(id, sign_in_name, display_name, role, unit) values (?, ?, ?, ?, ?)",
                    List.of(member, signInName, name, role, unit));
            for (var commune : town.communes()) {
                insert(
                        sql,
                        "insert into staff.scope(staff_id, unit) values (?, ?)",
                        List.of(member, commune.unit()));
            }
        }
        return member;
    }

    private static void insert(Connection sql, String statement, Collection<?> values)
            throws SQLException {
        try (var insert = sql.prepareStatement(statement)) {
            int place = 1;
            for (Object value : values) insert.setObject(place++, value);
            insert.executeUpdate();
        }
    }
}
