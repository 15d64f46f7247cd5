package vn.binhyen.guidance.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.binhyen.guidance.CatalogueEntry;
import vn.binhyen.guidance.EntryKind;
import vn.binhyen.guidance.EntryState;
import vn.binhyen.guidance.EntryVersion;
import vn.binhyen.guidance.EntryVersion.Deed;
import vn.binhyen.guidance.EntryView;
import vn.binhyen.guidance.Procedure;
import vn.binhyen.guidance.domain.Documents;
import vn.binhyen.guidance.files.EntryJson;
import vn.binhyen.guidance.files.EntryReading;
import vn.binhyen.kernel.Vietnamese;

/// The entries as they stand, and every version they had. In the running transaction.
@Repository
public class Entries {

    private static final String COLUMNS =
            "select id, kind, version, state, body::text as body, changed_at, changed_by from guidance.entries ";
    private static final int FETCHED = 500;

    private final JdbcClient db;
    private final JsonMapper json;

    Entries(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /// The version of the whole catalogue.
    public long catalogueVersion() {
        return db.sql("select version from guidance.catalogue").query(Long.class).single();
    }

    /// Takes the catalogue for this transaction: whoever else wants to change it waits. A version
    /// that is given up with its transaction is not given again.
    public long raiseCatalogueVersion() {
        return db.sql(
                        """
                        update guidance.catalogue set version = nextval('guidance.catalogue_versions')
                        returning version
                        """)
                .query(Long.class)
                .single();
    }

    public boolean isEmpty() {
        return db.sql("select not exists (select 1 from guidance.entries)")
                .query(Boolean.class)
                .single();
    }

    public Optional<EntryView> find(String id) {
        return db.sql(COLUMNS + "where id = ?").param(id).query(this::view).optional();
    }

    public Optional<EntryView> bySlug(String slug) {
        return db.sql(COLUMNS + "where slug = ?").param(slug).query(this::view).optional();
    }

    /// Those of these ids that there are.
    public Map<String, EntryView> those(Collection<String> ids) {
        Map<String, EntryView> found = new HashMap<>();
        db.sql(COLUMNS + "where id = any(?)")
                .param(ids.toArray(String[]::new))
                .query(this::view)
                .list()
                .forEach(view -> found.put(view.entry().id(), view));
        return found;
    }

    /// Whose each of these slugs is.
    public Map<String, String> ownersOf(Collection<String> slugs) {
        Map<String, String> owners = new HashMap<>();
        db.sql("select slug, id from guidance.entries where slug = any(?)")
                .param(slugs.toArray(String[]::new))
                .query((row, _) -> owners.put(row.getString("slug"), row.getString("id")))
                .list();
        return owners;
    }

    /// Every entry of one kind, streamed in the order of the ids, however many there are.
    ///
    /// @param state null for every state
    public void each(EntryKind kind, @Nullable EntryState state, Consumer<EntryView> reader) {
        try (var rows =
                db
                        .sql(
                                COLUMNS
                                        + """
                                        where kind = ? and (?::text is null or state = ?) order by id collate "C"
                                        """)
                        .withFetchSize(FETCHED)
                        .param(kind.name())
                        .param(state == null ? null : state.name())
                        .param(state == null ? null : state.name())
                        .query(this::view)
                        .stream()) {
            rows.forEach(reader);
        }
    }

    /// Keeps these as they are now and writes their versions down.
    ///
    /// @return how many were kept; one whose version is not the next is not kept
    public int keep(List<EntryView> entries, Deed deed) {
        ArrayNode rows = json.createArrayNode();
        entries.forEach(view -> rows.add(row(view)));
        String all = json.writeValueAsString(rows);
        List<String> kept =
                db.sql(
                                """
                                insert into guidance.entries as e
                                select * from jsonb_populate_recordset(null::guidance.entries, ?::jsonb)
                                on conflict (id) do update set
                                    version = excluded.version, state = excluded.state, unit = excluded.unit,
                                    slug = excluded.slug, title = excluded.title, sort_as = excluded.sort_as, field = excluded.field,
                                    checked_on = excluded.checked_on, next_review = excluded.next_review,
                                    documents = excluded.documents, words = excluded.words, body = excluded.body,
                                    changed_by = excluded.changed_by, changed_at = excluded.changed_at
                                where e.kind = excluded.kind and e.version = excluded.version - 1
                                returning id
                                """)
                        .param(all)
                        .query((row, _) -> row.getString(1))
                        .list();
        db.sql(
                        """
                        insert into guidance.entry_versions (entry, version, state, deed, body, changed_by, changed_at)
                        select x.id, x.version, x.state, ?, x.body, x.changed_by, x.changed_at
                        from jsonb_populate_recordset(null::guidance.entries, ?::jsonb) x where x.id = any(?)
                        """)
                .params(deed.name(), all, kept.toArray(String[]::new))
                .update();
        return kept.size();
    }

    /// Every version there was, the newest first.
    public List<EntryVersion> history(String id) {
        return db.sql(
                        """
                        select v.entry as id, e.kind, v.version, v.state, v.deed, v.body::text as body,
                               v.changed_at, v.changed_by
                        from guidance.entry_versions v join guidance.entries e on e.id = v.entry
                        where v.entry = ? order by v.version desc
                        """)
                .param(id)
                .query((row, number) ->
                        new EntryVersion(view(row, number), Deed.valueOf(row.getString("deed"))))
                .list();
    }

    private ObjectNode row(EntryView view) {
        CatalogueEntry entry = view.entry();
        ObjectNode body = EntryJson.of(entry);
        ObjectNode row = json.createObjectNode();
        row.put("id", entry.id());
        row.put("kind", EntryKind.of(entry).name());
        row.put("version", view.version());
        row.put("state", view.state().name());
        if (entry.owner() != null) row.put("unit", entry.owner().toString());
        row.put("title", entry.title());
        row.put("sort_as", Vietnamese.fold(entry.title()));
        row.put("field", entry instanceof Procedure procedure ? procedure.field() : "");
        if (entry.checked() != null) row.put("checked_on", entry.checked().on().toString());
        row.put("next_review", entry.nextReview().toString());
        ArrayNode documents = row.putArray("documents");
        if (entry instanceof Procedure procedure) {
            row.put("slug", procedure.slug());
            procedure.basis().forEach(basis -> documents.add(Documents.key(basis.document())));
        }
        row.put("words", words(entry));
        row.set("body", body);
        if (view.changedBy() != null) row.put("changed_by", view.changedBy().toString());
        row.put("changed_at", view.changedAt().atOffset(ZoneOffset.UTC).toString());
        return row;
    }

    /// What a search looks through: what it is called, and how else.
    private static String words(CatalogueEntry entry) {
        var passage = entry.passage();
        var words = new ArrayList<String>();
        words.add(passage.id());
        words.add(passage.title());
        words.addAll(passage.variants());
        words.addAll(passage.tags());
        return Vietnamese.fold(String.join(" ", words));
    }

    EntryView view(ResultSet row, int number) throws SQLException {
        Instant at = row.getTimestamp("changed_at").toInstant();
        return new EntryView(
                entry(EntryKind.valueOf(row.getString("kind")), row.getString("body")),
                row.getInt("version"),
                EntryState.valueOf(row.getString("state")),
                at,
                row.getObject("changed_by", UUID.class));
    }

    /// What was kept can be read; every day stands in it.
    private CatalogueEntry entry(EntryKind kind, String body) {
        var read =
                new EntryReading(kind, LocalDate.EPOCH, false)
                        .read(
                                0,
                                (ObjectNode) json.readTree(body),
                                mistake -> {
                                    throw new IllegalStateException("kept: " + mistake);
                                });
        return read.orElseThrow().entry();
    }
}
