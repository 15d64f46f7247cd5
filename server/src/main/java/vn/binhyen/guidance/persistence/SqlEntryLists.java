package vn.binhyen.guidance.persistence;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.guidance.EntryFilter;
import vn.binhyen.guidance.EntryKind;
import vn.binhyen.guidance.EntryLists;
import vn.binhyen.guidance.EntryView;
import vn.binhyen.guidance.domain.Documents;
import vn.binhyen.kernel.Vietnamese;

/// Lists of entries, filtered and turned page by page.
@Repository
class SqlEntryLists implements EntryLists {

    private final JdbcClient db;
    private final Entries entries;
    private final Documents documents;

    SqlEntryLists(JdbcClient db, Entries entries, Documents documents) {
        this.db = db;
        this.entries = entries;
        this.documents = documents;
    }

    @Override
    public List<EntryView> page(EntryFilter filter, LocalDate day, int page) {
        return db.sql(
                        """
                        select id, kind, version, state, body::text as body, changed_at, changed_by
                        from guidance.entries join (select id %s order by sort_as, id limit :most offset :from) page
                          using (id)
                        order by sort_as, id
                        """
                                .formatted(from(filter)))
                .params(asked(filter, day))
                .param("most", PER_PAGE)
                .param("from", (long) (page - 1) * PER_PAGE)
                .query(entries::view)
                .list();
    }

    @Override
    public long count(EntryFilter filter, LocalDate day) {
        return db.sql("select count(*) " + from(filter))
                .params(asked(filter, day))
                .query(Long.class)
                .single();
    }

    @Override
    public void each(EntryKind kind, Consumer<EntryView> reader) {
        entries.each(kind, null, reader);
    }

    @Override
    public List<String> fields() {
        return db.sql(
                        """
                        select distinct field from guidance.entries where kind = 'PROCEDURE' order by 1
                        """)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /// Only what was asked for stands in it, so that an index alone answers where it can.
    private static String from(EntryFilter filter) {
        var where = new StringBuilder("from guidance.entries where kind = :kind");
        if (filter.field() != null) where.append(" and field = :field");
        if (filter.state() != null) where.append(" and state = :state");
        if (!filter.words().isBlank()) where.append(" and words like all (:words::text[])");
        where.append(
                switch (filter.show()) {
                    case ALL -> "";
                    case TO_BE_CHECKED -> " and checked_on is null and state <> 'RETIRED'";
                    case PAST_REVIEW -> " and next_review < :day and state <> 'RETIRED'";
                    case SUPERSEDED ->
                            " and documents && :superseded::text[] and state <> 'RETIRED'";
                });
        return where.toString();
    }

    private Map<String, Object> asked(EntryFilter filter, LocalDate day) {
        Map<String, Object> asked = new HashMap<>();
        asked.put("kind", (filter.answers() ? EntryKind.ANSWER : EntryKind.PROCEDURE).name());
        asked.put("field", filter.field());
        asked.put("state", filter.state() == null ? null : filter.state().name());
        asked.put("show", filter.show().name());
        asked.put("day", day);
        asked.put("superseded", documents.supersededOn(day).toArray(String[]::new));
        asked.put("words", patterns(filter.words()));
        return asked;
    }

    private static String[] patterns(String words) {
        return Arrays.stream(Vietnamese.fold(words).split(" "))
                .map(word -> "%" + word.replaceAll("([%_\\\\])", "\\\\$1") + "%")
                .toArray(String[]::new);
    }
}
