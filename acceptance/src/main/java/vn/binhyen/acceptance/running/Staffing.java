package vn.binhyen.acceptance.running;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// Officers for a town without a story, of whichever role is asked for. They sign in as the story's
/// people do, by "Continue as …".
public final class Staffing {

    private Staffing() {}

    /// An officer on duty in the first commune.
    public static UUID dutyOfficer(Product product, Town town) throws SQLException {
        String unit = town.communes().getFirst().unit();
        return hire(product, "DUTY_OFFICER", "Cán bộ trực", unit, town.communes());
    }

    /// Somebody at the province, with sight of all communes of the town.
    public static UUID atTheProvince(Product product, Town town) throws SQLException {
        return hire(product, "PROVINCE_STAFF", "Cán bộ tỉnh", Town.PROVINCE_UNIT, town.communes());
    }

    /// The same with sight of the whole province: itself, its communes of today and of before.
    public static UUID overTheProvince(Product product) throws SQLException {
        List<Town.Commune> today = Town.of(102).communes();
        UUID member = hire(product, "PROVINCE_STAFF", "Cán bộ tỉnh", Town.PROVINCE_UNIT, today);
        try (Connection sql = product.sql()) {
            see(sql, member, Town.PROVINCE_UNIT);
            for (String unit : Town.unitsOfBefore()) see(sql, member, unit);
        }
        return member;
    }

    /// Somebody of that role (a name of `staff.Role`) at that unit, with sight of these communes:
    /// what the product gives the role is given here by hand.
    public static UUID hire(
            Product product, String role, String name, String unit, List<Town.Commune> sees)
            throws SQLException {
        UUID member = UUID.randomUUID();
        try (Connection sql = product.sql()) {
            insert(
                    sql,
                    "insert into staff.accounts(id, sign_in_name, display_name, role, unit) values (?, ?, ?, ?, ?)",
                    List.of(member, firstByName(), name, role, unit));
            for (var commune : sees) see(sql, member, commune.unit());
        }
        return member;
    }

    private static void see(Connection sql, UUID member, String unit) throws SQLException {
        insert(sql, "insert into staff.scope(staff_id, unit) values (?, ?)", List.of(member, unit));
    }

    /// The sign-in page of the story shows one of each role, the first by sign-in name: so whoever
    /// was hired last can sign in.
    private static String firstByName() {
        return "n%019d".formatted(Long.MAX_VALUE - System.currentTimeMillis());
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
