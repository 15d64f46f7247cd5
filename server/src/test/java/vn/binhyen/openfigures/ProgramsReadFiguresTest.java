package vn.binhyen.openfigures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.figures.Countable;
import vn.binhyen.figures.Figures;
import vn.binhyen.figures.Occurrence;
import vn.binhyen.figures.SourceVersion;
import vn.binhyen.figures.SourceVersion.Source;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.Figure;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.openfigures.application.KeepTokens;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.testing.AtADesk;
import vn.binhyen.testing.HouseTest;
import vn.binhyen.testing.MovableClock;
import vn.binhyen.testing.People;

@HouseTest
class ProgramsReadFiguresTest {

    private static final UnitId HERE = UnitId.parse("24580@2025-07-01");
    private static final UnitId ELSEWHERE = UnitId.parse("22015@2025-07-01");
    private static final UnitId PROVINCE = UnitId.parse("66@2025-07-01");
    private static final String SPAN = "from=2023-02-01&to=2023-04-30";

    @Autowired MockMvcTester mvc;
    @Autowired KeepTokens tokens;
    @Autowired People people;
    @Autowired Figures figures;
    @Autowired Transactions transactions;
    @Autowired JdbcClient db;
    @Autowired MovableClock clock;
    @Autowired JsonMapper json;

    @BeforeEach
    void patrols() {
        said(HERE, 2, Figure.exactly(3));
        said(HERE, 4, Figure.between(10, 14));
        said(ELSEWHERE, 3, Figure.exactly(40));
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void a_token_sees_its_own_unit_with_small_numbers_and_marks_and_no_other_unit() {
        String secret = secret(Role.COMMUNE_CHIEF, HERE, Set.of());

        JsonNode total = read("/api/v1/figures?indicator=patrols&" + SPAN, secret);
        assertThat(total.get("items").size()).isEqualTo(1);
        JsonNode row = total.get("items").get(0);
        assertThat(row.get("unit").asString()).isEqualTo(HERE.toString());
        assertThat(row.get("amount").asLong()).isEqualTo(13);
        assertThat(row.get("upTo").asLong()).isEqualTo(17);
        assertThat(row.get("mark").asString()).isEqualTo("range");
        JsonNode months = read("/api/v1/figures?indicator=patrols&by=month&" + SPAN, secret);
        assertThat(months.get("items").get(0).toString())
                .contains("\"month\":\"2023-02\"", "\"amount\":3");

        MvcTestResult other =
                ask("/api/v1/figures?indicator=patrols&unit=" + ELSEWHERE, secret, "en");
        assertThat(other).hasStatus(422);
        assertThat(AtADesk.text(other)).contains("\"parameter\":\"unit\"", "out of reach");
        assertThat(read("/api/v1/units", secret).toString())
                .contains(HERE.toString())
                .doesNotContain("\"id\":\"" + ELSEWHERE, "\"id\":\"" + PROVINCE);
    }

    @Test
    void a_token_for_some_indicators_knows_of_no_others() {
        String secret = secret(Role.COMMUNE_CHIEF, HERE, Set.of("patrols"));
        JsonNode known = read("/api/v1/indicators", secret).get("items");
        assertThat(known.size()).isEqualTo(1);
        assertThat(known.get(0).get("name").asString()).isEqualTo("Buổi tuần tra");
        assertThat(ask("/api/v1/figures?indicator=posts", secret, "vi")).hasStatus(422);
        assertThat(read("/api/v1/figures?" + SPAN, secret).get("total").asInt()).isEqualTo(1);
    }

    @Test
    void missing_unknown_expired_and_revoked_and_of_who_left_are_the_same() {
        StaffMember chief = people.of(Role.COMMUNE_CHIEF, HERE);
        StaffMember gone = people.of(Role.COMMUNE_CHIEF, HERE);
        var revoked = tokens.make(chief, "Trục liên thông", HERE, Set.of(), tokens.today());
        var ofGone = tokens.make(gone, "Trục liên thông", HERE, Set.of(), tokens.today());
        var expired = tokens.make(chief, "Trục liên thông", HERE, Set.of(), tokens.today());
        for (var made : List.of(revoked, ofGone, expired)) {
            assertThat(ask("/api/v1/units", made.secret().text(), "vi")).hasStatusOk();
        }
        assertThat(tokens.revoke(chief, revoked.token().id())).isTrue();
        transactions.as(
                new Asker.Worker("test"),
                () ->
                        db.sql("update staff.accounts set disabled_at = now() where id = ?")
                                .param(gone.id())
                                .update());

        var answers = new ArrayList<String>();
        answers.add(refused("/api/v1/units", revoked.secret().text()));
        answers.add(refused("/api/v1/units", ofGone.secret().text()));
        answers.add(refused("/api/v1/units", "byf_" + "a".repeat(43)));
        answers.add(refused("/api/v1/units", "anything"));
        MvcTestResult none = mvc.get().uri("/api/v1/units").exchange();
        assertThat(none).hasStatus(401);
        answers.add(AtADesk.text(none));
        clock.forward(Duration.ofDays(2));
        answers.add(refused("/api/v1/units", expired.secret().text()));
        assertThat(answers).containsOnly(answers.getFirst());
    }

    @Test
    void pages_add_up_to_the_file_and_to_the_number_officers_see() {
        String secret = secret(Role.PROVINCE_STAFF, PROVINCE, Set.of("patrols", "posts"));
        String asked =
                "indicator=patrols&indicator=posts&by=month&unit=%s&unit=%s&unit=%s&%s"
                        .formatted(PROVINCE, HERE, ELSEWHERE, SPAN);

        var rows = new ArrayList<String>();
        long ofProvince = 0;
        String next = "/api/v1/figures?" + asked + "&size=4";
        while (next != null) {
            JsonNode page = read(next, secret);
            assertThat(page.get("total").asInt()).isEqualTo(18);
            for (JsonNode row : page.get("items")) {
                rows.add(line(row));
                boolean patrols = row.get("indicator").asString().equals("patrols");
                if (patrols && row.get("unit").asString().equals(PROVINCE.toString())) {
                    ofProvince += row.get("amount").asLong();
                }
            }
            next = page.has("next") ? page.get("next").asString() : null;
        }
        String csv = AtADesk.text(ask("/api/v1/figures.csv?" + asked, secret, "vi"));
        assertThat(csv.lines().skip(1).toList()).isEqualTo(rows).hasSize(18);

        var desk = new AtADesk(mvc, people.signedIn(Role.PROVINCE_STAFF, PROVINCE));
        String table = desk.read("/console/figures/table?indicator=patrols&period=range&" + SPAN);
        Matcher cells = Pattern.compile("class=\"figure\"[^>]*>([^<]+)<").matcher(table);
        String last = "";
        while (cells.find()) last = cells.group(1);
        assertThat(last).startsWith(String.valueOf(ofProvince)); // 53 đến 57
        assertThat(ofProvince).isEqualTo(53);
    }

    @Test
    void all_that_is_wrong_is_told_at_once_in_the_programs_language() {
        String secret = secret(Role.COMMUNE_CHIEF, HERE, Set.of());
        String asked =
                "/api/v1/figures?indicator=no&unit=no&from=yesterday&to=1&by=age&recordedAt=now&page=0&size=9999";
        MvcTestResult wrong = ask(asked, secret, "en-GB,en");
        assertThat(wrong).hasStatus(422).hasContentType("application/problem+json");
        assertThat(AtADesk.text(wrong))
                .contains("indicator", "unit", "from", "by", "recordedAt", "page", "size")
                .contains("A day is written like 2026-07-31.");
        assertThat(AtADesk.text(ask(asked, secret, "vi"))).contains("Ngày viết dạng 2026-07-31.");
    }

    @Test
    void a_token_that_asks_too_often_is_told_when_it_may_ask_again() {
        String secret = secret(Role.COMMUNE_CHIEF, HERE, Set.of("patrols"));
        MvcTestResult answer = ask("/api/v1/units", secret, "vi");
        for (int i = 1; i < 121; i++) answer = ask("/api/v1/units", secret, "vi");
        assertThat(answer).hasStatus(429).hasContentType("application/problem+json");
        assertThat(Integer.parseInt(answer.getResponse().getHeader("Retry-After")))
                .isBetween(1, 60);
        assertThat(AtADesk.text(answer)).contains("hỏi quá dày");
        clock.forward(Duration.ofMinutes(1));
        assertThat(ask("/api/v1/units", secret, "vi")).hasStatusOk();
    }

    @Test
    void nobody_makes_a_token_for_units_beyond_their_own() {
        StaffMember chief = people.of(Role.COMMUNE_CHIEF, HERE);
        assertThatThrownBy(() ->
                        tokens.make(chief, "Của xã khác", ELSEWHERE, Set.of(), tokens.today()))
                .rootCause()
                .hasMessageContaining("row-level security");
        var desk = new AtADesk(mvc, people.signedIn(chief));
        assertThat(
                        desk.send(
                                "/console/figures-tokens",
                                "name",
                                "Của xã khác",
                                "unit",
                                ELSEWHERE.toString(),
                                "until",
                                tokens.today().toString()))
                .hasStatus(422);
    }

    @Test
    void the_desk_shows_a_token_once_and_takes_it_back() {
        var desk = new AtADesk(mvc, people.signedIn(Role.COMMUNE_CHIEF, HERE));
        String name = "Cổng số liệu " + letters();
        String made =
                AtADesk.text(
                        desk.send(
                                "/console/figures-tokens",
                                "name",
                                name,
                                "unit",
                                HERE.toString(),
                                "until",
                                tokens.today().plusDays(30).toString()));
        Matcher secret = Pattern.compile("byf_[\\w-]{43}").matcher(made);
        assertThat(secret.find()).isTrue();
        assertThat(ask("/api/v1/units", secret.group(), "vi")).hasStatusOk();

        String list = desk.read("/console/figures-tokens");
        assertThat(list).contains(name).doesNotContain("byf_");
        Matcher id =
                Pattern.compile(
                                Pattern.quote(name)
                                        + ".*?/console/figures-tokens/([0-9a-f-]{36})/revocation",
                                Pattern.DOTALL)
                        .matcher(list);
        assertThat(id.find()).isTrue();
        assertThat(desk.send("/console/figures-tokens/" + id.group(1) + "/revocation"))
                .hasStatusOk();
        assertThat(ask("/api/v1/units", secret.group(), "vi")).hasStatus(401);
        assertThat(
                        desk.send(
                                "/console/figures-tokens",
                                "name",
                                "",
                                "unit",
                                HERE.toString(),
                                "until",
                                tokens.today().plusYears(2).toString()))
                .hasStatus(422);
        var others = new AtADesk(mvc, people.signedIn(Role.COMMUNE_CHIEF, ELSEWHERE));
        assertThat(others.read("/console/figures-tokens")).doesNotContain(name);
        assertThat(others.send("/console/figures-tokens/" + id.group(1) + "/revocation"))
                .hasStatus(404);
    }

    private static String letters() {
        return UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }

    private String secret(Role role, UnitId unit, Set<String> indicators) {
        return tokens.make(people.of(role, unit), "Thử", unit, indicators, tokens.today())
                .secret()
                .text();
    }

    private JsonNode read(String address, String secret) {
        MvcTestResult answer = ask(address, secret, "vi");
        assertThat(answer).hasStatusOk();
        return json.readTree(AtADesk.text(answer));
    }

    private String refused(String address, String secret) {
        MvcTestResult answer = ask(address, secret, "vi");
        assertThat(answer).hasStatus(401).hasHeader("WWW-Authenticate", "Bearer");
        return AtADesk.text(answer);
    }

    private MvcTestResult ask(String address, String secret, String language) {
        return mvc.get()
                .uri(address)
                .header("Authorization", "Bearer " + secret)
                .header("Accept-Language", language)
                .exchange();
    }

    private static String line(JsonNode row) {
        var cells = new ArrayList<String>();
        for (String column :
                List.of("indicator", "unit", "month", "value", "amount", "upTo", "mark")) {
            cells.add(row.has(column) ? row.get(column).asString() : "");
        }
        return String.join(",", cells);
    }

    /// The same id each time: told before every test, counted once.
    private void said(UnitId unit, int month, Figure figure) {
        var occurrence =
                new Occurrence(
                        Countable.ENTERED,
                        unit,
                        LocalDate.of(2023, month, 9),
                        Map.of("indicator", "patrols", "channel", "outside"),
                        figure,
                        0);
        var source =
                new Source("entry", UUID.nameUUIDFromBytes((unit + " api " + month).getBytes()));
        transactions.as(
                new Asker.Worker("test"),
                () -> figures.count(List.of(new SourceVersion(source, 1, List.of(occurrence)))));
    }
}
