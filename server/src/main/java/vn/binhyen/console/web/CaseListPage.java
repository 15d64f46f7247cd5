package vn.binhyen.console.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.cases.CaseKind;
import vn.binhyen.cases.CaseLine;
import vn.binhyen.cases.CaseQuery;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Words;

/// The list of cases; its whole state stands in the address.
///
/// @param mine whether only the asker's own are shown
/// @param more whether a next page follows
/// @param unitName of the one commune asked for; empty without one
/// @param unitNames names of the units in the list, shown when there is more than one
public record CaseListPage(
        DeskFrame desk,
        CaseQuery query,
        boolean mine,
        List<CaseLine> lines,
        boolean more,
        Map<UUID, String> names,
        Map<String, String> unitNames,
        String unitName,
        Instant now)
        implements Page {

    @Override
    public Words words() {
        return desk.words();
    }

    public String badge(CaseLine line) {
        return CaseWords.badge(line.state(), line.dueAt(), line.warnAt(), now);
    }

    public String badgeWords(CaseLine line) {
        return CaseWords.badgeWords(words(), line.state(), line.dueAt(), line.warnAt(), now);
    }

    public String assignee(CaseLine line) {
        UUID assignee = line.assignee();
        return assignee == null
                ? words().of("console.case.nobody")
                : names.getOrDefault(assignee, "");
    }

    public String unit(CaseLine line) {
        return unitNames.getOrDefault(line.unit().toString(), "");
    }

    public boolean severalUnits() {
        return unitNames.size() > 1;
    }

    public String with(CaseQuery.Show show) {
        return address("/console/cases", show, query.order(), 1);
    }

    public String ordered(CaseQuery.Order order) {
        return address("/console/cases", query.show(), order, 1);
    }

    public String csv() {
        return address("/console/cases.csv", query.show(), query.order(), 1);
    }

    public @Nullable String next() {
        return more
                ? address("/console/cases", query.show(), query.order(), query.page() + 1)
                : null;
    }

    public @Nullable String previous() {
        return query.page() > 1
                ? address("/console/cases", query.show(), query.order(), query.page() - 1)
                : null;
    }

    private String address(String path, CaseQuery.Show show, CaseQuery.Order order, int page) {
        CaseKind kind = query.kind();
        return path
                + "?show="
                + show
                + "&order="
                + order
                + (mine ? "&mine=true" : "")
                + (kind == null ? "" : "&kind=" + kind)
                + (query.words().isEmpty()
                        ? ""
                        : "&words=" + URLEncoder.encode(query.words(), StandardCharsets.UTF_8))
                + narrowed()
                + (page > 1 ? "&page=" + page : "");
    }

    private String narrowed() {
        return (query.unit() == null ? "" : "&unit=" + query.unit())
                + (query.topic() == null
                        ? ""
                        : "&topic=" + URLEncoder.encode(query.topic(), StandardCharsets.UTF_8))
                + (query.from() == null ? "" : "&from=" + query.from())
                + (query.to() == null ? "" : "&to=" + query.to());
    }
}
