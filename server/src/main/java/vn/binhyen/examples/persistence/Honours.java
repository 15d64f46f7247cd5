package vn.binhyen.examples.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.examples.Award;
import vn.binhyen.examples.Example;
import vn.binhyen.examples.Example.Recognition;
import vn.binhyen.examples.Example.State;
import vn.binhyen.examples.Honoured;
import vn.binhyen.examples.Level;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.vault.Vault;

/// Examples and awards. The name of a person who is an example is sealed under a key of its own.
@Repository
public class Honours {

    private final JdbcClient db;
    private final Vault vault;

    Honours(JdbcClient db, Vault vault) {
        this.db = db;
        this.vault = vault;
    }

    /// @param name of a person; empty for a collective
    public void add(Example example, String name, UUID by) {
        Optional<UUID> key = key(example.who());
        db.sql(
                        """
                        insert into examples.examples (id, unit, form, collective, role, key_id, name_sealed, deeds, proposal,
                            proposed_on, state, version, staff)
                        values (:id, :unit, :form, :collective, :role, :key, :name, :deeds, :proposal, :on, 'proposed', 1, :by)
                        """)
                .param("id", example.id())
                .param("unit", example.unit().toString())
                .param("form", example.who().form())
                .param(
                        "collective",
                        example.who() instanceof Honoured.Collective it ? it.name() : "")
                .param("role", example.who() instanceof Honoured.Person it ? it.role() : "")
                .param("key", key.orElse(null))
                .param("name", sealed(key, example.id(), name))
                .param("deeds", example.deeds())
                .param("proposal", example.proposal())
                .param("on", example.proposedOn())
                .param("by", by)
                .update();
    }

    public void add(Award award, UUID by) {
        db.sql(
                        """
                        insert into examples.awards (id, unit, form, collective, role, kind, level, decision, decided_on, staff)
                        values (:id, :unit, :form, :collective, :role, :kind, :level, :decision, :on, :by)
                        """)
                .param("id", award.id())
                .param("unit", award.unit().toString())
                .param("form", award.who().form())
                .param("collective", award.who() instanceof Honoured.Collective it ? it.name() : "")
                .param("role", award.who() instanceof Honoured.Person it ? it.role() : "")
                .param("kind", award.kind().word())
                .param("level", award.level().word())
                .param("decision", award.decision())
                .param("on", award.decidedOn())
                .param("by", by)
                .update();
    }

    private Optional<UUID> key(Honoured who) {
        return switch (who) {
            case Honoured.Collective _ -> Optional.empty();
            case Honoured.Person _ -> Optional.of(vault.newKey());
        };
    }

    private byte @Nullable [] sealed(Optional<UUID> key, UUID id, String name) {
        return key.map(it -> vault.sealText(it, context(id), name)).orElse(null);
    }

    /// @return false when somebody else changed it in the meantime
    public boolean keep(Example example, UUID by) {
        State state = example.state();
        Optional<Recognition> recognition =
                switch (state) {
                    case State.Recognised(var it) -> Optional.of(it);
                    case State.Ended(var it, _, _) -> Optional.of(it);
                    case State.Proposed() -> Optional.empty();
                    case State.Refused _ -> Optional.empty();
                };
        LocalDate refused = state instanceof State.Refused it ? it.on() : null;
        String reason =
                switch (state) {
                    case State.Refused it -> it.reason();
                    case State.Ended it -> it.reason();
                    case State.Proposed _, State.Recognised _ -> "";
                };
        return db.sql(
                                """
                                update examples.examples set state = :state, decision = :decision, decided_on = :on,
                                    level = :level, reason = :reason, ended_on = :ended, version = :version, staff = :by
                                where id = :id and version = :version - 1
                                """)
                        .param("id", example.id())
                        .param("state", state.word())
                        .param("decision", recognition.map(Recognition::decision).orElse(""))
                        .param("on", recognition.map(Recognition::on).orElse(refused))
                        .param("level", recognition.map(it -> it.level().word()).orElse(null))
                        .param("reason", reason)
                        .param("ended", state instanceof State.Ended it ? it.on() : null)
                        .param("version", example.version())
                        .param("by", by)
                        .update()
                == 1;
    }

    public Optional<Example> find(UUID id) {
        return db.sql("select * from examples.examples where id = ?")
                .param(id)
                .query((row, _) -> example(row))
                .optional();
    }

    public Optional<Award> award(UUID id) {
        return db.sql("select * from examples.awards where id = ?")
                .param(id)
                .query((row, _) -> award(row))
                .optional();
    }

    /// Newest first, as far as the asker sees them.
    public List<Example> page(int page, int size) {
        return db.sql(
                        "select * from examples.examples order by proposed_on desc, id limit ? offset ?")
                .params(size, (long) (page - 1) * size)
                .query((row, _) -> example(row))
                .list();
    }

    public long count() {
        return db.sql("select count(*) from examples.examples").query(Long.class).single();
    }

    public List<Award> awards(int page, int size) {
        return db.sql("select * from examples.awards order by decided_on desc, id limit ? offset ?")
                .params(size, (long) (page - 1) * size)
                .query((row, _) -> award(row))
                .list();
    }

    /// How many awards went to collectives and to persons.
    public record AwardCount(long collectives, long persons) {
        public long all() {
            return collectives + persons;
        }
    }

    public AwardCount awardCount() {
        return db.sql(
                        """
                        select count(*) filter (where form = 'collective') as collectives,
                               count(*) filter (where form = 'person') as persons from examples.awards
                        """)
                .query((row, _) -> new AwardCount(row.getLong(1), row.getLong(2)))
                .single();
    }

    /// The sealed name of a person; empty for a collective and once it is gone.
    public Optional<String> name(UUID id) {
        return db.sql(
                        """
                        select key_id, name_sealed from examples.examples where id = ? and name_sealed is not null
                        """)
                .param(id)
                .query((row, _) ->
                        vault.openText(
                                row.getObject("key_id", UUID.class),
                                context(id),
                                row.getBytes("name_sealed")))
                .optional()
                .flatMap(name -> name);
    }

    /// Destroys the name of an example that was refused or ended. The second time nothing happens.
    public void forgetName(UUID id) {
        db.sql("update examples.examples set name_sealed = null where id = ? returning key_id")
                .param(id)
                .query((row, _) -> Optional.ofNullable(row.getObject(1, UUID.class)))
                .single()
                .ifPresent(vault::destroy);
    }

    private static Example example(ResultSet row) throws SQLException {
        return new Example(
                row.getObject("id", UUID.class),
                UnitId.parse(row.getString("unit")),
                who(row),
                row.getString("deeds"),
                row.getString("proposal"),
                row.getObject("proposed_on", LocalDate.class),
                state(row),
                row.getInt("version"));
    }

    private static State state(ResultSet row) throws SQLException {
        LocalDate decided = row.getObject("decided_on", LocalDate.class);
        return switch (row.getString("state")) {
            case "recognised" -> new State.Recognised(recognition(row, decided));
            case "refused" -> new State.Refused(decided, row.getString("reason"));
            case "ended" ->
                    new State.Ended(
                            recognition(row, decided),
                            row.getObject("ended_on", LocalDate.class),
                            row.getString("reason"));
            default -> new State.Proposed();
        };
    }

    private static Recognition recognition(ResultSet row, LocalDate on) throws SQLException {
        return new Recognition(row.getString("decision"), on, Level.ofWord(row.getString("level")));
    }

    private static Award award(ResultSet row) throws SQLException {
        return new Award(
                row.getObject("id", UUID.class),
                UnitId.parse(row.getString("unit")),
                who(row),
                Award.Kind.ofWord(row.getString("kind")),
                Level.ofWord(row.getString("level")),
                row.getString("decision"),
                row.getObject("decided_on", LocalDate.class));
    }

    private static Honoured who(ResultSet row) throws SQLException {
        return row.getString("form").equals("person")
                ? new Honoured.Person(row.getString("role"))
                : new Honoured.Collective(row.getString("collective"));
    }

    private static String context(UUID id) {
        return "examples.examples/" + id + "/name";
    }
}
