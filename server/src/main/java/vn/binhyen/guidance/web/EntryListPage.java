package vn.binhyen.guidance.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.binhyen.guidance.Answer;
import vn.binhyen.guidance.EntryFilter;
import vn.binhyen.guidance.EntryState;
import vn.binhyen.guidance.EntryView;
import vn.binhyen.guidance.Procedure;
import vn.binhyen.guidance.Silence;
import vn.binhyen.staff.Role;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Pager;
import vn.binhyen.ui.Words;

/// The catalogue as a list; its whole state stands in the address.
///
/// @param silences why an entry of the list is not quoted, by id
/// @param units the names of the communes in the list, by unit
public record EntryListPage(
        DeskFrame desk,
        Role role,
        EntryFilter filter,
        List<EntryView> lines,
        long count,
        Pager pager,
        List<String> fields,
        Map<String, Silence> silences,
        Map<String, String> units,
        LocalDate today)
        implements Page {

    @Override
    public Words words() {
        return desk.words();
    }

    public EntryFilter.Show[] shows() {
        return EntryFilter.Show.values();
    }

    public EntryState[] states() {
        return EntryState.values();
    }

    public boolean mayImport() {
        return role == Role.PROVINCE_STAFF;
    }

    public boolean mayAdd() {
        return filter.answers() || role == Role.PROVINCE_STAFF;
    }

    public String kind() {
        return filter.answers() ? "answers" : "procedures";
    }

    public String with(EntryFilter.Show show) {
        return address(filter, show, filter.answers());
    }

    public String of(boolean answers) {
        return address(filter, EntryFilter.Show.ALL, answers);
    }

    /// Under the title: the field of a procedure, the owner of an answer.
    public String under(EntryView line) {
        return switch (line.entry()) {
            case Procedure procedure -> procedure.code() + " · " + procedure.field();
            case Answer answer ->
                    answer.owner() == null
                            ? words().of("guidance.of-the-province")
                            : units.getOrDefault(answer.owner().toString(), "");
        };
    }

    public String badge(EntryView line) {
        if (line.state() == EntryState.DRAFT) return "waiting";
        if (line.state() == EntryState.RETIRED) return "sealed";
        if (silences.containsKey(line.entry().id())) return "late";
        return line.entry().checked() == null ? "due" : "done";
    }

    public String badgeWords(EntryView line) {
        @Nullable Silence silence = silences.get(line.entry().id());
        if (line.state() != EntryState.APPROVED) {
            return words().of("guidance.state." + line.state().word());
        }
        if (silence != null) return words().of("guidance.silence." + silence.word());
        return words().of(
                        line.entry().checked() == null
                                ? "guidance.to-be-checked"
                                : "guidance.checked");
    }

    static String address(EntryFilter filter, EntryFilter.Show show, boolean answers) {
        var address = new StringBuilder("/console/guidance?kind=");
        address.append(answers ? "answers" : "procedures");
        if (show != EntryFilter.Show.ALL) address.append("&show=").append(show);
        if (filter.field() != null && !answers) add(address, "field", filter.field());
        if (filter.state() != null) add(address, "state", filter.state().word());
        if (!filter.words().isEmpty()) add(address, "words", filter.words());
        return address.toString();
    }

    private static void add(StringBuilder address, String name, String value) {
        address.append('&')
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
