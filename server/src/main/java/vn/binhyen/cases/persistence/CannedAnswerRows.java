package vn.binhyen.cases.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.cases.CaseKind;
import vn.binhyen.cases.canned.CannedAnswer;
import vn.binhyen.cases.topics.Wording;
import vn.binhyen.kernel.UnitId;

/// The canned answers units keep for themselves.
@Repository
public class CannedAnswerRows {

    private final JdbcClient db;

    CannedAnswerRows(JdbcClient db) {
        this.db = db;
    }

    public List<CannedAnswer> of(UnitId unit) {
        return db.sql(
                        """
                        select id, name, kinds, states, words from cases.canned_answers
                        where unit = ? and retired_at is null order by name, id
                        """)
                .param(unit.toString())
                .query((row, _) -> answer(row))
                .list();
    }

    public void add(UUID id, UnitId unit, CannedAnswer answer, UUID by, Instant at) {
        db.sql(
                        """
                        insert into cases.canned_answers (id, unit, name, kinds, states, words, changed_by, changed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(id, unit.toString(), answer.name().vi(), kinds(answer), states(answer))
                .params(answer.words(), by, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// False where the unit has no such answer any more.
    public boolean change(UUID id, UnitId unit, CannedAnswer answer, UUID by, Instant at) {
        return db.sql(
                                """
                                update cases.canned_answers
                                set name = ?, kinds = ?, states = ?, words = ?, changed_by = ?, changed_at = ?
                                where id = ? and unit = ? and retired_at is null
                                """)
                        .params(answer.name().vi(), kinds(answer), states(answer), answer.words())
                        .params(by, at.atOffset(ZoneOffset.UTC), id, unit.toString())
                        .update()
                == 1;
    }

    /// False where the unit has no such answer any more.
    public boolean retire(UUID id, UnitId unit, UUID by, Instant at) {
        return db.sql(
                                """
                                update cases.canned_answers set retired_at = ?, changed_by = ?
                                where id = ? and unit = ? and retired_at is null
                                """)
                        .params(at.atOffset(ZoneOffset.UTC), by, id, unit.toString())
                        .update()
                == 1;
    }

    private static String[] kinds(CannedAnswer answer) {
        return answer.kinds().stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    private static String[] states(CannedAnswer answer) {
        return answer.states().stream().sorted().toArray(String[]::new);
    }

    private static CannedAnswer answer(ResultSet row) throws SQLException {
        String name = row.getString("name");
        return new CannedAnswer(
                row.getString("id"),
                new Wording(name, name),
                texts(row, "kinds").stream().map(CaseKind::valueOf).collect(Collectors.toSet()),
                texts(row, "states"),
                row.getString("words"));
    }

    private static Set<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .collect(Collectors.toSet());
    }
}
