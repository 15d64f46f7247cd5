package vn.binhyen.console.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.cases.CaseLine;
import vn.binhyen.cases.CaseQuery;
import vn.binhyen.cases.KeptLists;
import vn.binhyen.cases.Turn;
import vn.binhyen.cases.topics.Topic;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Words;

/// The list of cases; its whole state stands in the address, the words looked for sealed.
///
/// @param lists those the reader keeps
/// @param kept what became of keeping this one; null when that was not asked
/// @param officers those to choose from, `villages` the same; empty where several communes are
///   looked at
/// @param unitName of the one commune asked for; empty without one
/// @param unitNames names of the units in the list, shown when there is more than one
public record CaseListPage(
        DeskFrame desk,
        ListAsked asked,
        CaseQuery query,
        Turn.Page<CaseLine> page,
        List<MyList> lists,
        KeptListPages.@Nullable Kept kept,
        List<Topic> topics,
        List<StaffMember> officers,
        List<String> villages,
        Map<UUID, String> names,
        Map<String, String> unitNames,
        String unitName,
        Instant now)
        implements Page {

    @Override
    public Words words() {
        return desk.words();
    }

    public List<CaseLine> lines() {
        return page.lines();
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

    public String topicName(Topic topic) {
        return topic.name().in(words().language().code());
    }

    public String typed(String field) {
        return asked.fields().getOrDefault(field, "");
    }

    /// What is asked for, to go along with a form.
    public Map<String, String> fields() {
        return asked.fields();
    }

    /// Whether more is asked for than a quick choice and words.
    public boolean narrowed() {
        return asked.isNarrowed();
    }

    /// Whether this very list is one the reader keeps.
    public boolean isKept(MyList list) {
        return list.address().equals(asked.show(asked.shown()).address(MyLists.HERE));
    }

    /// A sentence for the reader; empty when nothing was to be kept.
    public String keptWords() {
        return kept == null ? "" : words().of("console.kept." + kept, KeptLists.MOST);
    }

    public String with(CaseQuery.Show show) {
        return asked.show(show).address("/console/cases");
    }

    public String file(String type) {
        return asked.show(asked.shown()).address("/console/cases." + type);
    }

    public @Nullable String next() {
        return page.after() ? turned(lines().getLast(), false) : null;
    }

    public @Nullable String previous() {
        return page.before() ? turned(lines().getFirst(), true) : null;
    }

    private String turned(CaseLine line, boolean back) {
        return asked.turned(line.turn(query.order(), back)).address("/console/cases");
    }
}
