package vn.binhyen.staff.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.binhyen.cases.ReportDoor;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.staff.Role;
import vn.binhyen.testing.HouseTest;
import vn.binhyen.testing.People;

/// Asks every route of the access table: as each role, as a stranger, and for another unit's things
/// as the right role of the wrong unit.
@HouseTest
class EveryRouteTest {

    private static final UnitId HERE = UnitId.parse("24540@2025-07-01");
    private static final UnitId ELSEWHERE = UnitId.parse("22015@2025-07-01");
    private static final UnitId PROVINCE = UnitId.parse("66@2025-07-01");
    private static final Pattern MARK = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");

    /// What a form may ask for, so that a refusal is about who asks and not about an empty field.
    private static final Map<String, String> FIELDS =
            Map.ofEntries(
                    Map.entry("words", "Lời đã gõ vào ô"),
                    Map.entry("reason", "Một lý do đủ dài để ghi lại"),
                    Map.entry("kind", "SECURITY_OBSERVATION"),
                    Map.entry("outcome", "RESOLVED"),
                    Map.entry("receiver", "Cơ quan điều tra"),
                    Map.entry("asksBack", "false"),
                    Map.entry("officer", UUID.randomUUID().toString()),
                    Map.entry("text", "Lời trả lời"));

    @Autowired AccessTable table;
    @Autowired MockMvcTester browser;
    @Autowired People people;
    @Autowired ReportDoor residents;

    private record Visitor(String name, Cookie cookie, String mark) {}

    @Test
    void each_role_comes_in_where_its_row_says_and_nowhere_else() {
        var wrong = new ArrayList<String>();
        for (Role role : Role.values()) {
            Visitor visitor = signedIn(role, HERE);
            for (Access.Roles row : guarded()) {
                int status = ask(row, visitor, any(row)).getStatus();
                boolean let = status != 403 && status < 500;
                if (let != row.roles().contains(role)) {
                    wrong.add("%s %s: %d".formatted(role, named(row), status));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_stranger_is_sent_to_sign_in_or_away() {
        var wrong = new ArrayList<String>();
        for (Access.Roles row : guarded()) {
            MockHttpServletResponse answer = ask(row, null, any(row));
            boolean asked =
                    answer.getStatus() == 303
                            || answer.getStatus() == 302
                            || answer.getStatus() == 401
                            || answer.getStatus() == 403;
            if (!asked) wrong.add(named(row) + ": " + answer.getStatus());
        }
        assertThat(wrong).isEmpty();
    }

    /// Only a page is opened by looking, so the proof that the object is there is a page of it.
    @Test
    void another_units_things_are_not_there_for_the_right_role_of_the_wrong_unit() {
        Map<String, String> objects = objectsHere();
        Visitor here = signedIn(Role.DUTY_OFFICER, HERE);
        objects.forEach((prefix, address) ->
                assertThat(get(address, here).getStatus()).as(prefix).isEqualTo(200));
        var wrong = new ArrayList<String>();
        for (Role role : Role.values()) {
            Visitor elsewhere = signedIn(role, ELSEWHERE);
            for (Access.Roles row : guarded()) {
                if (!row.roles().contains(role)) continue;
                objects.forEach((prefix, address) -> {
                    if (!pattern(row).startsWith(prefix)) return;
                    String path = address + filled(pattern(row).substring(prefix.length()));
                    int status = ask(row, elsewhere, path).getStatus();
                    if (status < 400 || status >= 500)
                        wrong.add("%s %s: %d".formatted(role, named(row), status));
                    if (row.method().equals("GET") && status != 404)
                        wrong.add("%s %s: %d".formatted(role, named(row), status));
                });
            }
        }
        assertThat(wrong).isEmpty();
    }

    /// Signing out and changing the password would end the visitor's own session.
    private List<Access.Roles> guarded() {
        return table.rows().stream()
                .filter(Access.Roles.class::isInstance)
                .map(Access.Roles.class::cast)
                .filter(row -> !pattern(row).equals("/console/sign-out"))
                .filter(row -> !pattern(row).equals("/console/password"))
                .toList();
    }

    /// An object of HERE for each place in the table that names one.
    private Map<String, String> objectsHere() {
        var report =
                residents.receive(
                        new ReportDoor.Report(
                                HERE,
                                "other",
                                "Chuyện của xã này",
                                "",
                                "",
                                null,
                                null,
                                true,
                                "",
                                "",
                                List.of()),
                        "form-" + UUID.randomUUID());
        String inbox = text(get("/console/inbox", signedIn(Role.DUTY_OFFICER, HERE)));
        Matcher talk = Pattern.compile("href=\"(/console/inbox/[0-9a-f-]{36})").matcher(inbox);
        assertThat(talk.find()).isTrue();
        var objects = new LinkedHashMap<String, String>();
        objects.put("/console/cases/{id}", "/console/cases/" + report.id());
        objects.put("/console/inbox/{id}", talk.group(1));
        objects.put(
                "/console/obligations/{code}/{before}/{unit}",
                "/console/obligations/year/2025-11-10/" + HERE);
        return objects;
    }

    private MockHttpServletResponse ask(
            Access.Roles row, @org.jspecify.annotations.Nullable Visitor who, String path) {
        boolean reads = row.method().equals("GET");
        var request =
                reads ? browser.get().uri(URI.create(path)) : browser.post().uri(URI.create(path));
        if (who != null) request = request.cookie(who.cookie);
        if (who != null && !reads) request = request.param("_csrf", who.mark);
        if (!reads) {
            for (var field : FIELDS.entrySet())
                request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange().getResponse();
    }

    private MockHttpServletResponse get(String path, Visitor who) {
        return browser.get().uri(URI.create(path)).cookie(who.cookie).exchange().getResponse();
    }

    private Visitor signedIn(Role role, UnitId unit) {
        Cookie cookie = people.signedIn(role, unit(role, unit));
        String page =
                text(browser.get().uri("/console/me").cookie(cookie).exchange().getResponse());
        Matcher mark = MARK.matcher(page);
        assertThat(mark.find()).as("a form on the own page of " + role).isTrue();
        return new Visitor(role.name(), cookie, mark.group(1));
    }

    /// Who works for the whole province sees every commune of it, so elsewhere is another province.
    private static UnitId unit(Role role, UnitId unit) {
        boolean provincial = role == Role.PROVINCE_STAFF;
        if (!provincial) return unit;
        return unit.equals(HERE) ? PROVINCE : UnitId.parse("01@2025-07-01");
    }

    private static String any(Access.Roles row) {
        return filled(pattern(row));
    }

    private static String filled(String pattern) {
        return VARIABLE.matcher(pattern).replaceAll(_ -> UUID.randomUUID().toString());
    }

    private static String pattern(Access row) {
        return row.pattern().getPatternString();
    }

    private static String named(Access row) {
        return row.method() + " " + pattern(row);
    }

    private static String text(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
