package vn.binhyen.figures.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.stereotype.Repository;
import vn.binhyen.figures.SourceVersion;
import vn.binhyen.figures.domain.Contribution;
import vn.binhyen.scope.DatabaseAddress;

/// Fills empty figures with COPY, as the database's owner: facts first, then totals and sources out
/// of them, all in one transaction.
@Repository
public class BulkFacts {

    private static final String COPY =
            """
            copy figures.facts (source_id, source_type, version, edition, sign, line, indicator, unit, day,
                                dimensions, amount, up_to, mark, ended, recorded_at) from stdin
            """;

    /// Checks and lookups are cheaper made once at the end. COPY passes no row-level security, so
    /// it rests for the length of the transaction, also where the owner is no superuser.
    private static final String BEFORE =
            """
            set local work_mem = '128MB';
            set local maintenance_work_mem = '128MB';
            alter table figures.facts no force row level security;
            alter table figures.totals no force row level security;
            alter table figures.spans no force row level security;
            alter table figures.facts drop constraint counted_once;
            drop index figures.facts_behind_a_total;
            """;

    private static final String AFTER =
            """
            alter table figures.facts add constraint counted_once unique
                (source_id, source_type, version, edition, sign, indicator, unit, day, dimensions);
            create index facts_behind_a_total on figures.facts (indicator, unit, day);
            insert into figures.totals
                select indicator, unit, day, dimensions, sum(sign * amount), sum(sign * up_to),
                       sum(sign * ((mark = 'over')::int - (ended = 'over')::int)),
                       sum(sign * ((mark = 'nearly')::int - (ended = 'nearly')::int)),
                       sum(sign * ((mark = 'about')::int - (ended = 'about')::int)),
                       sum(sign * ((mark = 'range')::int - (ended = 'range')::int))
                from figures.facts group by indicator, unit, day, dimensions;
            insert into figures.spans
                select indicator, unit, span, date_trunc(span, day)::date, sum(amount), sum(up_to),
                       sum(over), sum(nearly), sum(about), sum(range)
                from figures.totals cross join (values ('month'), ('year')) as each (span)
                group by 1, 2, 3, 4;
            alter table figures.facts force row level security;
            alter table figures.totals force row level security;
            alter table figures.spans force row level security;
            """;

    private static final String SOURCES =
            """
            insert into figures.sources (type, id, version, rules)
            select source_type, source_id, max(version), ? from figures.facts
            group by source_type, source_id
            """;

    /// Takes the contributions one by one.
    public interface Sink {
        void add(SourceVersion version, int edition, Contribution contribution);
    }

    private final DatabaseAddress address;
    private final DimensionText dimensions;
    private final Clock clock;

    BulkFacts(DatabaseAddress address, DimensionText dimensions, Clock clock) {
        this.address = address;
        this.dimensions = dimensions;
        this.clock = clock;
    }

    /// @param rules the set of indicators everything is counted by
    /// @param teller hands every contribution of every source to the sink
    /// @return how many facts were written
    /// @throws IllegalStateException when something was counted before
    public long fill(String rules, Consumer<Sink> teller) {
        try (Connection owner =
                DriverManager.getConnection(
                        address.url(), address.ownerName(), address.ownerPassword())) {
            owner.setAutoCommit(false);
            long written = fill(owner, rules, teller);
            owner.commit();
            try (var statement = owner.createStatement()) {
                statement.execute(
                        "analyze figures.facts, figures.totals, figures.spans, figures.sources");
            }
            owner.commit();
            return written;
        } catch (SQLException e) {
            throw new IllegalStateException("figures could not be filled", e);
        }
    }

    private long fill(Connection owner, String rules, Consumer<Sink> teller) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute("lock table figures.sources in access exclusive mode");
            var counted = statement.executeQuery("select exists (select from figures.sources)");
            if (counted.next() && counted.getBoolean(1)) {
                throw new IllegalStateException("figures are not empty: they were counted before");
            }
            statement.execute(BEFORE);
            CopyIn copy = owner.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
            var sink = new Lines(copy);
            teller.accept(sink);
            sink.flush();
            long written = copy.endCopy();
            statement.execute(AFTER);
            try (var sources = owner.prepareStatement(SOURCES)) {
                sources.setString(1, rules);
                sources.executeUpdate();
            }
            return written;
        }
    }

    /// Lines of COPY's text format. Nothing in a fact needs escaping but a backslash in dimensions.
    private final class Lines implements Sink {

        private static final int CHUNK = 1 << 16;

        private final CopyIn copy;
        private final StringBuilder buffer = new StringBuilder(CHUNK + 1024);
        private final Map<Map<String, String>, String> written = new HashMap<>();
        private final String now = clock.instant().toString();

        Lines(CopyIn copy) {
            this.copy = copy;
        }

        @Override
        public void add(SourceVersion version, int edition, Contribution each) {
            var cell = each.cell();
            String cut =
                    written.computeIfAbsent(
                            cell.dimensions(),
                            some -> dimensions.write(some).replace("\\", "\\\\"));
            field(version.source().id()).field(version.source().type()).field(version.version());
            field(edition).field(1).field(each.line()).field(cell.indicator()).field(cell.unit());
            field(cell.day()).field(cut).field(each.amount()).field(each.upTo());
            field(each.mark().word()).field(each.ended().word());
            buffer.append(now).append('\n');
            if (buffer.length() > CHUNK) flush();
        }

        private Lines field(Object value) {
            buffer.append(value).append('\t');
            return this;
        }

        void flush() {
            byte[] bytes = buffer.toString().getBytes(StandardCharsets.UTF_8);
            buffer.setLength(0);
            try {
                copy.writeToCopy(bytes, 0, bytes.length);
            } catch (SQLException e) {
                throw new UncheckedIOException(new IOException("figures could not be copied", e));
            }
        }
    }
}
