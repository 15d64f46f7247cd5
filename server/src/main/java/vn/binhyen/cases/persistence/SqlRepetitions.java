package vn.binhyen.cases.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.cases.CaseKind;
import vn.binhyen.cases.CaseLine;
import vn.binhyen.cases.CaseView;
import vn.binhyen.cases.domain.Case;
import vn.binhyen.cases.domain.Likeness;
import vn.binhyen.cases.domain.Repetitions;
import vn.binhyen.cases.domain.Telling;

/// Marks of repetition as one table, beside the cases.
@Repository
class SqlRepetitions implements Repetitions {

    /// What a resident hears from three kilometres away is not the same thing any more.
    private static final double BOX_DEGREES = 0.03;

    private static final String LINE =
            "select " + SqlCaseLists.LINE_OF_A_CASE + " from cases.cases c ";

    private static final String NEAR =
            "select "
                    + SqlCaseLists.LINE_OF_A_CASE
                    + """
                    , topic, c.words as told, words_at, latitude, longitude
                    from cases.cases c
                    where id in (
                            select id from cases.cases where unit = :unit and words_at between :from and :to
                            union
                            select id from cases.cases
                            where words_at between :from and :to
                              and latitude between :latitude - :box and :latitude + :box
                              and longitude between :longitude - :box and :longitude + :box)
                      and id <> :id and (kind is null or kind <> all (:secret))
                    order by abs(extract(epoch from words_at - :at)) limit 400
                    """;

    private final JdbcClient db;

    SqlRepetitions(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Near> near(CaseView it) {
        Instant at = it.wordsAt();
        return db.sql(NEAR)
                .param("unit", it.unit().toString())
                .param("from", at.minus(Likeness.FARTHEST).atOffset(ZoneOffset.UTC))
                .param("to", at.plus(Likeness.FARTHEST).atOffset(ZoneOffset.UTC))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("latitude", it.latitude(), java.sql.Types.DOUBLE)
                .param("longitude", it.longitude(), java.sql.Types.DOUBLE)
                .param("box", BOX_DEGREES)
                .param("id", it.id())
                .param(
                        "secret",
                        Arrays.stream(CaseKind.values())
                                .filter(CaseKind::isCrimeInformation)
                                .map(Enum::name)
                                .toArray(String[]::new))
                .query((row, _) -> new Near(SqlCaseLists.line(row), telling(row)))
                .list();
    }

    @Override
    public Optional<UUID> originalOf(UUID id) {
        return db.sql(
                        """
                        select r.original from cases.repetitions r join cases.cases c on c.id = r.case_id
                        where r.case_id = ? and c.outcome = 'DUPLICATE'
                        """)
                .param(id)
                .query(UUID.class)
                .optional();
    }

    @Override
    public Optional<CaseLine> line(UUID id) {
        return db.sql(LINE + "where c.id = ?")
                .param(id)
                .query((row, _) -> SqlCaseLists.line(row))
                .optional();
    }

    @Override
    public List<CaseLine> repeating(UUID original) {
        return db.sql(
                        LINE
                                + """
                                where outcome = 'DUPLICATE'
                                  and id in (select r.case_id from cases.repetitions r where r.original = ?)
                                order by words_at limit 50
                                """)
                .param(original)
                .query((row, _) -> SqlCaseLists.line(row))
                .list();
    }

    @Override
    public List<UUID> conversationsRepeating(UUID original) {
        return db.sql(
                        """
                        select distinct c.conversation from cases.repetitions r join cases.cases c on c.id = r.case_id
                        where r.original = ? and c.outcome = 'DUPLICATE' and c.conversation is not null
                        """)
                .param(original)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    @Override
    public void mark(Case repetition, Case original, UUID by, Instant at) {
        db.sql(
                        """
                        insert into cases.repetitions (case_id, unit, original, original_unit, by, at)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (case_id) do update set original = excluded.original,
                            original_unit = excluded.original_unit, by = excluded.by, at = excluded.at
                        """)
                .params(
                        repetition.id(),
                        repetition.unit().toString(),
                        original.id(),
                        original.unit().toString(),
                        by,
                        at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Telling telling(ResultSet row) throws SQLException {
        return new Telling(
                row.getTimestamp("words_at").toInstant(),
                row.getObject("latitude", Double.class),
                row.getObject("longitude", Double.class),
                row.getString("topic"),
                row.getString("told"));
    }
}
