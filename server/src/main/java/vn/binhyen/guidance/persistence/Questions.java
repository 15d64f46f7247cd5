package vn.binhyen.guidance.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.guidance.AskedQuestion;
import vn.binhyen.guidance.AskedQuestion.Became;
import vn.binhyen.guidance.QuestionLists.Counts;
import vn.binhyen.guidance.QuestionLists.OfEntry;
import vn.binhyen.kernel.UnitId;

/// The questions asked of the product itself.
@Repository
public class Questions {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final JdbcClient db;

    Questions(JdbcClient db) {
        this.db = db;
    }

    /// False when it was asked before.
    public boolean add(AskedQuestion it) {
        return db.sql(
                                """
                                insert into guidance.questions
                                    (id, unit, channel, asked_at, words, outcome, entry, offered, why, version)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing
                                """)
                        .params(it.id(), it.unit().toString(), it.channel(), utc(it.askedAt()))
                        .params(it.words(), it.became().name())
                        .param(it.entry())
                        .param(it.offered().toArray(String[]::new))
                        .param(it.why().toArray(String[]::new))
                        .param(it.version())
                        .update()
                == 1;
    }

    /// Held until the running transaction ends.
    public Optional<AskedQuestion> take(UUID id, UnitId unit) {
        return db.sql("select * from guidance.questions where id = ? and unit = ? for update")
                .params(id, unit.toString())
                .query((row, _) -> question(row))
                .optional();
    }

    public void keep(AskedQuestion it) {
        Instant unhelpful = it.unhelpfulAt();
        db.sql(
                        """
                        update guidance.questions
                        set outcome = :became, entry = :entry, unhelpful_at = :unhelpfulAt,
                            unhelpful = :unhelpful, version = :version
                        where id = :id
                        """)
                .param("became", it.became().name())
                .param("entry", it.entry())
                .param("unhelpfulAt", unhelpful == null ? null : utc(unhelpful))
                .param("unhelpful", it.unhelpful())
                .param("version", it.version())
                .param("id", it.id())
                .update();
    }

    public List<AskedQuestion> of(Collection<UUID> ids) {
        return db.sql("select * from guidance.questions where id = any(?) order by asked_at, id")
                .param(ids.toArray(UUID[]::new))
                .query((row, _) -> question(row))
                .list();
    }

    public void each(Consumer<AskedQuestion> reader) {
        try (var rows =
                db
                        .sql("select * from guidance.questions")
                        .withFetchSize(2_000)
                        .query((row, _) -> question(row))
                        .stream()) {
            rows.forEach(reader);
        }
    }

    /// The newest first.
    public List<AskedQuestion> unanswered(Instant since, int most) {
        return db.sql(
                        """
                        select * from guidance.questions
                        where worked_at is null and (outcome = 'FOR_PEOPLE' or unhelpful_at is not null)
                          and asked_at >= ? and words <> ''
                        order by asked_at desc, id limit ?
                        """)
                .params(utc(since), most)
                .query((row, _) -> question(row))
                .list();
    }

    public void worked(Collection<UUID> ids, UUID by, Instant at) {
        db.sql(
                        """
                        update guidance.questions set worked_at = ?, worked_by = ?
                        where id = any(?) and worked_at is null
                        """)
                .params(utc(at), by, ids.toArray(UUID[]::new))
                .update();
    }

    public Counts counts(LocalDate from, LocalDate to) {
        OffsetDateTime since = startOf(from);
        OffsetDateTime until = startOf(to.plusDays(1));
        List<OfEntry> entries =
                db.sql(
                                """
                                select coalesce(entry, unhelpful) as quoted_entry, count(entry) as quoted,
                                    count(unhelpful) as unhelpful
                                from guidance.questions
                                where asked_at >= ? and asked_at < ? and coalesce(entry, unhelpful) is not null
                                group by 1 order by count(*) desc, 1 limit 50
                                """)
                        .params(since, until)
                        .query((row, _) ->
                                new OfEntry(
                                        row.getString("quoted_entry"),
                                        row.getLong("quoted"),
                                        row.getLong("unhelpful")))
                        .list();
        return db.sql(
                        """
                        select count(*) as asked, count(*) filter (where outcome = 'ANSWERED') as answered,
                            count(*) filter (where outcome = 'OFFERED') as offered,
                            count(*) filter (where outcome = 'FOR_PEOPLE') as for_people,
                            count(*) filter (where outcome = 'ELSEWHERE') as elsewhere,
                            count(unhelpful_at) as unhelpful
                        from guidance.questions where asked_at >= ? and asked_at < ?
                        """)
                .params(since, until)
                .query((row, _) ->
                        new Counts(
                                row.getLong("asked"),
                                row.getLong("answered"),
                                row.getLong("offered"),
                                row.getLong("for_people"),
                                row.getLong("elsewhere"),
                                row.getLong("unhelpful"),
                                entries))
                .single();
    }

    /// Takes the words out of questions older than that; that they were asked stays counted.
    ///
    /// @return of how many
    public int empty(Instant before) {
        return db.sql(
                        """
                        update guidance.questions set words = '', why = '{}'
                        where asked_at < ? and words <> ''
                        """)
                .param(utc(before))
                .update();
    }

    public void wentOn(UUID id, UUID caseId) {
        db.sql("update guidance.questions set went_on_as = ? where id = ?")
                .params(caseId, id)
                .update();
    }

    /// Those of these lines, and those that went on as these cases, as if they had never been
    /// asked.
    public void forget(Collection<UUID> lines, Collection<UUID> cases) {
        db.sql("delete from guidance.questions where id = any(?) or went_on_as = any(?)")
                .params(lines.toArray(UUID[]::new), cases.toArray(UUID[]::new))
                .update();
    }

    private static AskedQuestion question(ResultSet row) throws SQLException {
        return new AskedQuestion(
                row.getObject("id", UUID.class),
                UnitId.parse(row.getString("unit")),
                row.getString("channel"),
                row.getTimestamp("asked_at").toInstant(),
                row.getString("words"),
                Became.valueOf(row.getString("outcome")),
                row.getString("entry"),
                List.of((String[]) row.getArray("offered").getArray()),
                List.of((String[]) row.getArray("why").getArray()),
                instant(row, "unhelpful_at"),
                row.getString("unhelpful"),
                row.getInt("version"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime startOf(LocalDate day) {
        return utc(day.atStartOfDay(HERE).toInstant());
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
