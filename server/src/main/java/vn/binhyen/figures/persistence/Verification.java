package vn.binhyen.figures.persistence;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/// Compares figures with their sources by SQL of its own (`figures/verify.sql`), which shares
/// nothing with the counting: a mistake in one does not hide in the other.
///
/// Works on a connection of the database's owner, in one snapshot, while the product runs; changes
/// nothing.
public final class Verification {

    private static final CSVFormat CSV =
            CSVFormat.DEFAULT
                    .builder()
                    .setCommentMarker('#')
                    .setIgnoreEmptyLines(true)
                    .setTrim(true)
                    .get();

    /// One cell that does not agree.
    ///
    /// @param should what the sources say
    /// @param totals what the totals say, `facts` what the facts add up to
    public record Difference(
            String indicator, String unit, LocalDate day, long should, long totals, long facts) {}

    /// @param checked how many cells were compared
    public record Outcome(long checked, List<Difference> differences) {}

    private final Connection owner;

    public Verification(Connection owner) {
        this.owner = owner;
    }

    /// @throws IllegalStateException when this role would not see every row, so that a comparison
    ///   would say nothing
    public Outcome run() throws SQLException {
        owner.setAutoCommit(false);
        owner.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try (var statement = owner.createStatement()) {
            refuseWhereRowsAreHidden();
            statement.execute("create temp table became (old text, new text, day date)");
            statement.execute("create temp table divided (old text, day date)");
            statement.execute(
                    """
                    create temp table limits (place serial, kind text, amount int, counted text, moves boolean,
                        valid_from date, valid_to date)
                    """);
            statement.execute("create temp table turns (day date, worked boolean)");
            fillBecame();
            fillLimits();
            fillTurns();
            statement.execute("analyze became; analyze divided; analyze limits; analyze turns");
            statement.execute(text("/figures/verify.sql"));
            return compare();
        } finally {
            owner.rollback();
        }
    }

    private void refuseWhereRowsAreHidden() throws SQLException {
        for (String table : List.of("figures.facts", "cases.cases", "channels.messages")) {
            try (var ask = owner.prepareStatement("select row_security_active(?::regclass)")) {
                ask.setString(1, table);
                var answer = ask.executeQuery();
                if (answer.next() && answer.getBoolean(1)) {
                    throw new IllegalStateException(
                            "this database role does not see every row of "
                                    + table
                                    + "; give one with bypassrls, or a superuser");
                }
            }
        }
    }

    private void fillBecame() throws SQLException {
        try (var whole =
                        owner.prepareStatement(
                                "insert into became values (? || '@2004-07-08', ? || '@2025-07-01', '2025-07-01')");
                var parts =
                        owner.prepareStatement(
                                "insert into divided values (? || '@2004-07-08', '2025-07-01')")) {
            for (CSVRecord row : rows("/territory/legacy_communes.csv")) {
                String successors = row.get(3);
                var insert = successors.matches("[0-9]+") ? whole : parts;
                insert.setString(1, row.get(0));
                if (insert == whole) insert.setString(2, successors);
                insert.addBatch();
            }
            whole.executeBatch();
            parts.executeBatch();
        }
    }

    private void fillLimits() throws SQLException {
        try (var insert =
                owner.prepareStatement(
                        """
                        insert into limits (kind, amount, counted, moves, valid_from, valid_to)
                        values (?, split_part(?, ' ', 1)::int, substring(? from ' (.*)'), ? = 'moves', ?::date,
                            nullif(?, '')::date)
                        """)) {
            for (CSVRecord row : rows("/cases/time-limits.csv")) {
                if (row.get(1).equals("*")) continue;
                insert.setString(1, row.get(1));
                insert.setString(2, row.get(4));
                insert.setString(3, row.get(4));
                insert.setString(4, row.get(5));
                insert.setString(5, row.get(12));
                insert.setString(6, row.get(13));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void fillTurns() throws SQLException {
        try (var insert =
                owner.prepareStatement("insert into turns values (?::date, ? = 'work')")) {
            for (CSVRecord row : rows("/cases/holidays.csv")) {
                insert.setString(1, row.get(0));
                insert.setString(2, row.get(1));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static final String DAYS =
            """
            select indicator, unit, day, sum(should) as should, sum(totals) as totals, sum(facts) as facts
            from (select indicator, unit, day, amount as should, 0 as totals, 0 as facts from should
                  union all
                  select indicator, unit, day, 0, amount, 0 from figures.totals
                  union all
                  select indicator, unit, day, 0, 0, sign * amount from figures.facts) each
            where indicator = any(?)
            group by 1, 2, 3 order by 1, 2, 3
            """;

    /// Once the days agree, the months and years have to agree with the days.
    private static final String SPANS =
            """
            select indicator, unit, begins as day, sum(facts) as should, sum(totals) as totals, sum(facts) as facts
            from (select indicator, unit, span, begins, amount as totals, 0 as facts from figures.spans
                  union all
                  select indicator, unit, span, date_trunc(span, day)::date, 0, sign * amount
                  from figures.facts cross join (values ('month'), ('year')) as each (span)) each
            where indicator = any(?)
            group by span, 1, 2, 3 order by 1, 2, 3
            """;

    private Outcome compare() throws SQLException {
        var differences = new ArrayList<Difference>();
        long checked = compare(DAYS, differences) + compare(SPANS, differences);
        return new Outcome(checked, List.copyOf(differences));
    }

    private long compare(String sql, List<Difference> differences) throws SQLException {
        try (PreparedStatement compare = owner.prepareStatement(sql)) {
            compare.setArray(1, owner.createArrayOf("text", CHECKED.toArray()));
            var rows = compare.executeQuery();
            long checked = 0;
            while (rows.next()) {
                checked++;
                long should = rows.getLong("should");
                long totals = rows.getLong("totals");
                long facts = rows.getLong("facts");
                if (should == totals && totals == facts) continue;
                differences.add(
                        new Difference(
                                rows.getString("indicator"),
                                rows.getString("unit"),
                                Objects.requireNonNull(rows.getObject("day", LocalDate.class)),
                                should,
                                totals,
                                facts));
            }
            return checked;
        }
    }

    /// The indicators the SQL knows; a test holds it against those that come along.
    public static final List<String> CHECKED =
            List.of(
                    "cases-received",
                    "tips-received",
                    "tips-resolved",
                    "tips-of-value",
                    "questions-answered",
                    "cases-answered",
                    "cases-late",
                    "cases-closed",
                    "cases-refused",
                    "cases-handed-over",
                    "cases-reopened",
                    "cases-rated",
                    "cases-satisfied",
                    "cases-open",
                    "messages-heard",
                    "conversations",
                    "questions-asked",
                    "questions-answered-at-once",
                    "questions-not-helped",
                    "look-ups",
                    "camera-requests",
                    "camera-clips",
                    "examples-recognised",
                    "awards",
                    "pages",
                    "groups",
                    "followers",
                    "posts",
                    "post-views",
                    "lodging-notices",
                    "village-meetings",
                    "outreach-sessions",
                    "outreach-listeners",
                    "broadcast-minutes",
                    "leaflets",
                    "pledges-households",
                    "patrols",
                    "patrol-participants",
                    "reminders",
                    "disputes",
                    "disputes-mediated",
                    "weapons-handed-over",
                    "offences",
                    "fines",
                    "banners",
                    "broadcasts",
                    "media-items",
                    "posters",
                    "individual-talks",
                    "meeting-participants",
                    "outreach-households",
                    "pledges-businesses",
                    "pledges-officials",
                    "pledges-persons",
                    "pledges-pupils",
                    "pledges-schools",
                    "youth-groups-reminded",
                    "ammunition-handed-over",
                    "fireworks-handed-over",
                    "camera-households",
                    "cameras",
                    "cases-solved-with-footage",
                    "information-exchanged",
                    "information-of-value",
                    "fine-cases",
                    "fined-persons",
                    "cases-passed-on",
                    "prosecuted-persons",
                    "prosecutions",
                    "community-education-files",
                    "drug-users-in-care",
                    "people-supported",
                    "rehabilitation-files",
                    "drill-participants",
                    "drills",
                    "id-cards-called-on",
                    "typical-cases",
                    "models-active",
                    "sites-active",
                    "sites-launched",
                    "sites-recognised",
                    "sites-ended",
                    "site-teams",
                    "site-members",
                    "sites-assessed",
                    "sites-effective",
                    "villages-classified",
                    "communes-classified",
                    "safe-places",
                    "security-teams-rated",
                    "taking-part-agencies",
                    "taking-part-villages",
                    "taking-part-businesses",
                    "taking-part-households");

    private static List<CSVRecord> rows(String resource) {
        try (Reader reader = open(resource);
                var rows = CSV.parse(reader)) {
            return rows.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String resource) {
        try (Reader reader = open(resource)) {
            return reader.readAllAsString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader open(String resource) {
        return new InputStreamReader(
                Objects.requireNonNull(Verification.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8);
    }
}
