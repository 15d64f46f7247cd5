package vn.binhyen.console.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.binhyen.cases.CaseFilter;
import vn.binhyen.cases.CaseFilter.Assignee;
import vn.binhyen.cases.CaseKind;
import vn.binhyen.cases.CaseQuery;
import vn.binhyen.cases.Turn;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.staff.StaffMember;

/// What the address of a list of cases asks for. An address written by hand that makes no sense
/// asks for the list as it is without it.
///
/// @param assignee `me`, `nobody` or an officer's id
/// @param repeats the case that the others were marked to repeat
/// @param found a ticket for the words looked for, which never stand in an address themselves
/// @param turn from which line on or back
public record ListAsked(
        CaseQuery.@Nullable Show show,
        CaseQuery.@Nullable Order order,
        @Nullable String assignee,
        @Nullable CaseKind kind,
        @Nullable String topic,
        @Nullable String unit,
        @Nullable String village,
        @Nullable String repeats,
        @Nullable String from,
        @Nullable String to,
        @Nullable String found,
        @Nullable String turn) {

    private static final ListAsked NOTHING =
            new ListAsked(null, null, null, null, null, null, null, null, null, null, null, null);

    CaseQuery query(StaffMember me, String words, int size) {
        return new CaseQuery(filter(me, words), ordered(), Turn.parse(turn).orElse(null), size);
    }

    CaseFilter filter(StaffMember me, String words) {
        return new CaseFilter(
                shown(),
                assignee(me),
                kind,
                present(topic),
                commune(),
                village == null ? "" : village,
                id(repeats),
                day(from),
                day(to),
                words);
    }

    CaseQuery.Show shown() {
        return show == null ? CaseQuery.Show.OPEN : show;
    }

    CaseQuery.Order ordered() {
        return order == null ? CaseQuery.Order.DUE : order;
    }

    @Nullable UnitId commune() {
        return unit == null || !unit.matches("\\d{5}@\\d{4}-\\d{2}-\\d{2}")
                ? null
                : UnitId.parse(unit);
    }

    ListAsked show(CaseQuery.@Nullable Show other) {
        return new ListAsked(
                other, order, assignee, kind, topic, unit, village, repeats, from, to, found, null);
    }

    ListAsked looking(@Nullable String ticket) {
        return new ListAsked(
                show, order, assignee, kind, topic, unit, village, repeats, from, to, ticket, null);
    }

    ListAsked turned(Turn other) {
        return new ListAsked(
                show,
                order,
                assignee,
                kind,
                topic,
                unit,
                village,
                repeats,
                from,
                to,
                found,
                other.toString());
    }

    /// What is asked for by name, as it stands in an address or in the hidden fields of a form.
    Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("show", shown().name());
        fields.put("order", ordered().name());
        put(fields, "assignee", assignee);
        put(fields, "kind", kind == null ? null : kind.name());
        put(fields, "topic", topic);
        put(fields, "unit", unit);
        put(fields, "village", village);
        put(fields, "repeats", repeats);
        put(fields, "from", from);
        put(fields, "to", to);
        put(fields, "found", found);
        return fields;
    }

    /// Whether more is asked for than a quick choice and words.
    boolean isNarrowed() {
        return !looking(null).show(null).fields().equals(NOTHING.fields());
    }

    String address(String path) {
        String fields =
                fields().entrySet().stream()
                        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&", path + "?", ""));
        return turn == null || turn.isBlank() ? fields : fields + "&turn=" + encoded(turn);
    }

    private Assignee assignee(StaffMember me) {
        if (assignee == null || assignee.isBlank()) return new Assignee.Anyone();
        if (assignee.equals("me")) return new Assignee.Officer(me.id());
        if (assignee.equals("nobody")) return new Assignee.Nobody();
        UUID officer = id(assignee);
        return officer == null ? new Assignee.Anyone() : new Assignee.Officer(officer);
    }

    private static void put(Map<String, String> fields, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) fields.put(name, value);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static @Nullable String present(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed;
    }

    private static @Nullable UUID id(@Nullable String typed) {
        if (typed == null || typed.isBlank()) return null;
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        if (typed == null || typed.isBlank()) return null;
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException _) {
            return null;
        }
    }
}
