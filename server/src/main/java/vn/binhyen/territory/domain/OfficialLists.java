package vn.binhyen.territory.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.territory.Succession;
import vn.binhyen.territory.Unit;
import vn.binhyen.territory.Unit.EarlierKind;
import vn.binhyen.territory.UnitKind;
import vn.binhyen.territory.UnitKind.Level;

/// The lists under `resources/territory`, read once. Their README says where they come from.
final class OfficialLists {

    /// The first list of codes (QĐ 124/2004/QĐ-TTg); no record of ours is older, so every unit of
    /// the old system is taken to begin that day (decision 0020).
    static final LocalDate OLD_SYSTEM = LocalDate.of(2004, 7, 8);

    /// The two-tier system's first day (QĐ 19/2025/QĐ-TTg).
    static final LocalDate TWO_TIERS = LocalDate.of(2025, 7, 1);

    private final Map<UnitId, Unit> units = new HashMap<>();
    private final List<Succession> successions = new ArrayList<>();
    private final Map<String, String> aliases = new HashMap<>();
    private final Map<String, EarlierKindRow> kindChanges = new HashMap<>();

    private record EarlierKindRow(String fullName, LocalDate day) {}

    OfficialLists() {
        rows("code_aliases.csv").forEach(row -> aliases.put(row[0], row[1]));
        rows("kind_changes.csv")
                .forEach(row ->
                        kindChanges.put(
                                row[0], new EarlierKindRow(row[1], LocalDate.parse(row[2]))));
        rows("provinces.csv").forEach(row -> present(row[0], null, row[1], Level.PROVINCE));
        rows("communes.csv").forEach(row -> present(row[0], row[1], row[2], Level.COMMUNE));
        rows("legacy_provinces.csv")
                .forEach(row -> past(row[0], null, row[1], Level.PROVINCE, row[2]));
        rows("legacy_districts.csv")
                .forEach(row -> past(row[0], row[1], row[2], Level.DISTRICT, row[3]));
        rows("legacy_communes.csv")
                .forEach(row -> past(row[0], row[1], row[2], Level.COMMUNE, row[3]));
    }

    Map<UnitId, Unit> units() {
        return units;
    }

    List<Succession> successions() {
        return successions;
    }

    /// Code to the code it stands for.
    Map<String, String> aliases() {
        return aliases;
    }

    private void present(String code, @Nullable String parent, String fullName, Level level) {
        UnitId id = new UnitId(code, TWO_TIERS);
        Optional<EarlierKind> before =
                Optional.ofNullable(kindChanges.get(code))
                        .map(row -> new EarlierKind(kind(row.fullName(), level), row.day()));
        UnitId above = parent == null ? null : new UnitId(parent, TWO_TIERS);
        add(new Unit(id, name(fullName, level), kind(fullName, level), above, null, before));
    }

    private void past(
            String code, @Nullable String parent, String fullName, Level level, String became) {
        UnitId id = new UnitId(code, OLD_SYSTEM);
        LocalDate until = TWO_TIERS.minusDays(1);
        UnitId above = parent == null ? null : new UnitId(parent, OLD_SYSTEM);
        UnitKind kind = kind(fullName, level);
        add(new Unit(id, name(fullName, level), kind, above, until, Optional.empty()));
        if (became.isEmpty()) return;
        String[] codes = became.split(" ");
        for (String successor : codes) {
            UnitId to = new UnitId(successor, TWO_TIERS);
            successions.add(new Succession(id, to, TWO_TIERS, codes.length > 1));
        }
    }

    private void add(Unit unit) {
        if (units.put(unit.id(), unit) != null) {
            throw new IllegalStateException("listed twice: " + unit.id());
        }
    }

    private static UnitKind kind(String fullName, Level level) {
        for (UnitKind kind : UnitKind.values()) {
            if (kind.level() == level && startsWith(fullName, kind.word() + " ")) return kind;
        }
        throw new IllegalStateException("no kind of unit known by this name: " + fullName);
    }

    private static String name(String fullName, Level level) {
        return fullName.substring(kind(fullName, level).word().length() + 1);
    }

    private static boolean startsWith(String text, String start) {
        return text.regionMatches(true, 0, start, 0, start.length());
    }

    /// The rows of a list without its header. The lists hold no quotes, so a comma ends a field.
    static List<String[]> rows(String file) {
        InputStream found = OfficialLists.class.getResourceAsStream("/territory/" + file);
        if (found == null) throw new IllegalStateException("missing list: " + file);
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(found, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(line -> line.split(",", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
