package vn.binhyen.cases.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.cases.CaseKind;
import vn.binhyen.cases.HandOverRecord;
import vn.binhyen.cases.HandOverRecord.Content;
import vn.binhyen.cases.HandOverRecord.Item;
import vn.binhyen.cases.HandOvers;
import vn.binhyen.cases.topics.GivenAnswer;
import vn.binhyen.kernel.UnitId;

/// The records of hand-overs and what they list.
@Repository
public class HandOverRows {

    private final JdbcClient db;

    HandOverRows(JdbcClient db) {
        this.db = db;
    }

    public void add(HandOverRecord record) {
        Content it = record.content();
        db.sql(
                        """
                        insert into cases.hand_overs (id, case_id, unit, number, case_number, kind, receiver, note,
                            channel, words, words_at, place, happened, at, by, asked, answered, sha256)
                        values (:id, :case, :unit, :number, :caseNumber, :kind, :receiver, :note,
                            :channel, :words, :wordsAt, :place, :happened, :at, :by, :asked, :answered, :sha256)
                        """)
                .param("id", record.id())
                .param("case", it.caseId())
                .param("unit", it.unit().toString())
                .param("number", it.number())
                .param("caseNumber", it.caseNumber())
                .param("kind", it.kind().name())
                .param("receiver", it.receiver())
                .param("note", it.note())
                .param("channel", it.channel())
                .param("words", it.words())
                .param("wordsAt", it.wordsAt().atOffset(ZoneOffset.UTC))
                .param("place", it.place())
                .param("happened", it.happened())
                .param("at", it.at().atOffset(ZoneOffset.UTC))
                .param("by", it.by())
                .param("asked", each(it, GivenAnswer::asked))
                .param("answered", each(it, GivenAnswer::answer))
                .param("sha256", record.sha256())
                .update();
        for (Item item : it.items()) add(record, item);
    }

    private static String[] each(Content it, Function<GivenAnswer, String> part) {
        return it.answers().stream().map(part).toArray(String[]::new);
    }

    private void add(HandOverRecord record, Item item) {
        db.sql(
                        """
                        insert into cases.handed_over_items (hand_over, no, unit, received_at, words, file, type, size,
                            sha256)
                        values (:id, :no, :unit, :receivedAt, :words, :file, :type, :size, :sha256)
                        """)
                .param("id", record.id())
                .param("no", item.no())
                .param("unit", record.content().unit().toString())
                .param("receivedAt", item.receivedAt().atOffset(ZoneOffset.UTC))
                .param("words", item.words())
                .param("file", item.file())
                .param("type", item.type())
                .param("size", item.size())
                .param("sha256", item.sha256())
                .update();
    }

    public Optional<HandOverRecord> see(UUID id) {
        return db.sql("select * from cases.hand_overs where id = ?")
                .param(id)
                .query((row, _) -> whole(row))
                .optional();
    }

    /// Takes the words out of the records of this case, each with the fingerprint of what is left.
    /// The fingerprint it was drawn up with stays.
    void empty(UUID caseId, String tombstone, Instant at) {
        db.sql(
                        """
                        update cases.handed_over_items set words = :tombstone
                        where words <> '' and hand_over in (select id from cases.hand_overs where case_id = :id)
                        """)
                .param("tombstone", tombstone)
                .param("id", caseId)
                .update();
        List<UUID> emptied =
                db.sql(
                                """
                                update cases.hand_overs set words = ?, place = '', happened = '', note = '',
                                    asked = '{}', answered = '{}'
                                where case_id = ? returning id
                                """)
                        .params(tombstone, caseId)
                        .query((row, _) -> row.getObject("id", UUID.class))
                        .list();
        for (UUID id : emptied) {
            db.sql("update cases.hand_overs set emptied_at = ?, emptied_sha256 = ? where id = ?")
                    .params(
                            at.atOffset(ZoneOffset.UTC),
                            see(id).orElseThrow().content().fingerprint(),
                            id)
                    .update();
        }
    }

    public Optional<HandOvers.Line> ofCase(UUID caseId) {
        return db.sql("select * from cases.hand_overs where case_id = ? order by at desc limit 1")
                .param(caseId)
                .query((row, _) -> line(row))
                .optional();
    }

    public List<HandOvers.Line> newest(int most) {
        return db.sql(
                        """
                        select * from cases.hand_overs
                        order by acknowledged_at is not null, at desc limit ?
                        """)
                .param(most)
                .query((row, _) -> line(row))
                .list();
    }

    private static HandOvers.Line line(ResultSet row) throws SQLException {
        return new HandOvers.Line(
                row.getObject("id", UUID.class),
                UnitId.parse(row.getString("unit")),
                row.getString("number"),
                row.getString("case_number"),
                CaseKind.valueOf(row.getString("kind")),
                row.getString("receiver"),
                row.getTimestamp("at").toInstant(),
                instant(row, "acknowledged_at"));
    }

    /// False when it was acknowledged before, or is not this asker's to acknowledge.
    public boolean acknowledge(UUID id, UUID by, Instant at) {
        return db.sql(
                                """
                                update cases.hand_overs set acknowledged_at = ?, acknowledged_by = ?
                                where id = ? and acknowledged_at is null
                                """)
                        .params(at.atOffset(ZoneOffset.UTC), by, id)
                        .update()
                == 1;
    }

    private HandOverRecord whole(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        var content =
                new Content(
                        row.getObject("case_id", UUID.class),
                        UnitId.parse(row.getString("unit")),
                        row.getString("number"),
                        row.getString("case_number"),
                        CaseKind.valueOf(row.getString("kind")),
                        row.getString("receiver"),
                        row.getString("note"),
                        row.getString("channel"),
                        row.getString("words"),
                        row.getTimestamp("words_at").toInstant(),
                        row.getString("place"),
                        row.getString("happened"),
                        row.getTimestamp("at").toInstant(),
                        row.getObject("by", UUID.class),
                        answers(row),
                        items(id));
        return new HandOverRecord(
                id, content, row.getString("sha256"), acknowledged(row), emptied(row));
    }

    private static HandOverRecord.@Nullable Acknowledged acknowledged(ResultSet row)
            throws SQLException {
        Instant at = instant(row, "acknowledged_at");
        return at == null
                ? null
                : new HandOverRecord.Acknowledged(at, row.getObject("acknowledged_by", UUID.class));
    }

    private static HandOverRecord.@Nullable Emptied emptied(ResultSet row) throws SQLException {
        Instant at = instant(row, "emptied_at");
        return at == null ? null : new HandOverRecord.Emptied(at, row.getString("emptied_sha256"));
    }

    private static List<GivenAnswer> answers(ResultSet row) throws SQLException {
        var asked = (String[]) row.getArray("asked").getArray();
        var answered = (String[]) row.getArray("answered").getArray();
        return IntStream.range(0, asked.length)
                .mapToObj(i -> new GivenAnswer("", asked[i], answered[i]))
                .toList();
    }

    private List<Item> items(UUID id) {
        return db.sql("select * from cases.handed_over_items where hand_over = ? order by no")
                .param(id)
                .query((row, _) ->
                        new Item(
                                row.getInt("no"),
                                row.getTimestamp("received_at").toInstant(),
                                row.getString("words"),
                                row.getObject("file", UUID.class),
                                row.getString("type"),
                                row.getLong("size"),
                                row.getString("sha256")))
                .list();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
