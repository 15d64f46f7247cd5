package vn.binhyen.cameras;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.binhyen.cameras.FootageRequest.State;
import vn.binhyen.cameras.application.AskForFootage;
import vn.binhyen.cameras.application.AskForFootage.Asked;
import vn.binhyen.cameras.application.AskForFootage.Decided;
import vn.binhyen.cameras.application.HouseholdDoor;
import vn.binhyen.cameras.application.HouseholdDoor.Answered;
import vn.binhyen.cameras.application.KeepHouseholds;
import vn.binhyen.cameras.application.KeepHouseholds.Linked;
import vn.binhyen.cameras.application.KeepPromises;
import vn.binhyen.cameras.application.OpenClips;
import vn.binhyen.cameras.application.ReadPublicLog;
import vn.binhyen.cameras.domain.Call;
import vn.binhyen.cameras.domain.Clip;
import vn.binhyen.cameras.domain.Purposes;
import vn.binhyen.cases.ReportDoor;
import vn.binhyen.conduct.MovedApart;
import vn.binhyen.journal.Journal;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.LinkCode;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.territory.VillageKind;
import vn.binhyen.territory.Villages;
import vn.binhyen.testing.AtADesk;
import vn.binhyen.testing.HouseTest;
import vn.binhyen.testing.MovableClock;
import vn.binhyen.testing.People;
import vn.binhyen.vault.Checked;
import vn.binhyen.vault.Files;

/// From a household's yes to a clip that proves itself unchanged, and all that keeps it in bounds.
@HouseTest
class FootageTest {

    private static final UnitId UNIT = UnitId.parse("24540@2025-07-01");
    private static final UnitId ELSEWHERE = UnitId.parse("22015@2025-07-01");
    private static final Asker TEST = new Asker.Worker("test");
    private static final Pattern TICKET = Pattern.compile("name=\"ticket\" value=\"([^\"]+)\"");

    @Autowired KeepHouseholds keep;
    @Autowired AskForFootage footage;
    @Autowired HouseholdDoor door;
    @Autowired OpenClips clips;
    @Autowired KeepPromises promises;
    @Autowired ReadPublicLog log;
    @Autowired Purposes purposes;
    @Autowired Villages villages;
    @Autowired Files files;
    @Autowired ReportDoor reports;
    @Autowired Journal journal;
    @Autowired Transactions transactions;
    @Autowired JdbcClient db;
    @Autowired People people;
    @Autowired MockMvcTester mvc;
    @Autowired Clock clock;

    @Value("${binhyen.database.url}")
    String url;

    @Value("${binhyen.database.user}")
    String user;

    @Value("${binhyen.database.password}")
    String password;

    private StaffMember officer;
    private StaffMember chief;
    private UUID village;
    private UUID caseId;
    private Spot spot;

    @BeforeEach
    void aCaseAndAVillage() {
        officer = people.of(Role.DUTY_OFFICER, UNIT);
        chief = people.of(Role.COMMUNE_CHIEF, UNIT);
        village =
                transactions.as(
                        chief.asker(),
                        () ->
                                villages.add(
                                                UNIT,
                                                "Camera",
                                                VillageKind.values()[0],
                                                LocalDate.of(2026, 1, 1))
                                        .village()
                                        .id());
        caseId = report();
        // every test has a ground of its own
        spot = new Spot(10 + Math.abs(caseId.hashCode() % 8_000) / 1_000.0, 108.05);
    }

    @AfterEach
    void today() {
        ((MovableClock) clock).reset();
    }

    @Test
    void an_approved_request_reaches_the_households_and_a_clip_proves_itself_unchanged()
            throws Exception {
        LinkCode code = household("crime");
        UUID request = asked();
        assertThat(footage.approve(chief, request, "", true)).isEqualTo(new Decided.Done());

        List<Call> calls = door.see(code).orElseThrow().calls();
        assertThat(calls).singleElement().extracting(Call::request).isEqualTo(request);
        byte[] picture = picture();
        var lent = (Answered.Lent) door.lend(code, request, checked(picture));
        assertThat(lent.sha256()).isEqualTo(sha256(picture));

        Clip clip = clips.of(chief, request).getFirst();
        assertThat(clips.open(officer, request, clip.id(), "vì cần"))
                .isEqualTo(new OpenClips.Opened.ReasonNeeded());
        var opened =
                (OpenClips.Opened.Whole)
                        clips.open(officer, request, clip.id(), "Xem đoạn hình để xác minh");
        try (var content = opened.file().content()) {
            assertThat(content.readAllBytes()).isEqualTo(picture);
        }
        assertThat(clips.of(chief, request).getFirst().openings())
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.by()).isEqualTo(officer.id());
                    assertThat(each.whole()).isTrue();
                });
        assertThat(log.page(1, 1000).lines())
                .anyMatch(line -> line.approved() && line.clips() == 1 && line.minutes() == 120);
    }

    @Test
    void who_asked_does_not_decide_nor_does_who_leads_nobody() {
        StaffMember asking = people.of(Role.COMMUNE_CHIEF, UNIT);
        UUID id = UUID.randomUUID();
        footage.ask(asking, id, wanted(caseId, "crime"));
        assertThat(footage.approve(asking, id, "", true)).isEqualTo(new Decided.OwnRequest());
        assertThat(footage.refuse(officer, id, "Không đủ lý do để xem"))
                .isEqualTo(new Decided.NotYours());
        assertThat(footage.approve(chief, id, "", false)).isEqualTo(new Decided.AssemblyUnsaid());
        assertThat(footage.refuse(chief, id, "Không")).isEqualTo(new Decided.ReasonNeeded());
        assertThat(footage.refuse(chief, id, "Khoảng giờ chưa đúng vụ việc"))
                .isEqualTo(new Decided.Done());
        assertThat(footage.approve(chief, id, "", true)).isEqualTo(new Decided.DecidedBefore());
    }

    @Test
    void the_database_itself_refuses_that_somebody_decides_on_their_own_request() {
        StaffMember asking = people.of(Role.COMMUNE_CHIEF, UNIT);
        UUID id = UUID.randomUUID();
        footage.ask(asking, id, wanted(caseId, "crime"));
        int changed =
                transactions.as(
                        asking.asker(),
                        () ->
                                db.sql("update cameras.requests set answer = 'x' where id = ?")
                                        .param(id)
                                        .update());
        assertThat(changed).isZero();
    }

    @Test
    void a_refused_request_reaches_nobody_and_leaves_a_line_without_persons() {
        LinkCode code = household("crime");
        UUID request = asked();
        long before = log.page(1, 1).all();
        footage.refuse(chief, request, "Chưa cần đến hình của hộ dân");
        assertThat(door.see(code).orElseThrow().calls()).isEmpty();
        assertThat(log.page(1, 1).all()).isEqualTo(before + 1);
    }

    @Test
    void only_households_of_that_ground_that_agreed_to_that_purpose_are_asked() {
        LinkCode crime = household("crime");
        LinkCode traffic = household("traffic");
        UUID request = asked();
        footage.approve(chief, request, "", true);
        assertThat(door.see(crime).orElseThrow().calls()).hasSize(1);
        assertThat(door.see(traffic).orElseThrow().calls()).isEmpty();
    }

    @Test
    void a_ground_with_one_household_is_told_like_one_with_none() {
        var circle = new Circle(spot.latitude(), spot.longitude(), 100);
        assertThat(footage.near(officer, UNIT, circle, "crime")).isEqualTo(new Nearby.Few());
        household("crime");
        assertThat(footage.near(officer, UNIT, circle, "crime")).isEqualTo(new Nearby.Few());
        household("crime");
        household("crime");
        assertThat(footage.near(officer, UNIT, circle, "crime")).isEqualTo(new Nearby.About(5));
    }

    @Test
    void officers_cannot_read_who_was_asked_or_who_lent_nothing() {
        LinkCode code = household("crime");
        UUID request = asked();
        footage.approve(chief, request, "", true);
        assertThat(door.refuse(code, request)).isEqualTo(new Answered.Done());
        assertThat(door.refuse(code, request)).isEqualTo(new Answered.NotNow());
        assertThatThrownBy(() ->
                        transactions.reading(
                                chief.asker(),
                                () ->
                                        db.sql("select count(*) from cameras.calls")
                                                .query(Long.class)
                                                .single()))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void a_case_of_another_unit_cannot_be_named_and_its_requests_are_not_there() {
        StaffMember stranger = people.of(Role.COMMUNE_CHIEF, ELSEWHERE);
        assertThat(footage.ask(stranger, UUID.randomUUID(), wanted(caseId, "crime")))
                .isEqualTo(new Asked.NoSuchCase());
        assertThat(footage.find(stranger, asked())).isEmpty();
    }

    @Test
    void the_public_log_refuses_to_forget_even_for_the_owner_of_the_database() {
        footage.refuse(chief, asked(), "Chưa cần đến hình của hộ dân");
        var owner = JdbcClient.create(new DriverManagerDataSource(url, user, password));
        for (String sql :
                List.of(
                        "delete from cameras.public_log",
                        "update cameras.public_log set minutes = 15",
                        "truncate cameras.public_log cascade")) {
            assertThatThrownBy(() -> owner.sql(sql).update()).as(sql).hasMessageContaining("stays");
        }
    }

    @Test
    void consent_not_renewed_within_fourteen_days_is_dropped_and_later_the_owner_forgotten() {
        LinkCode code = household("crime");
        var moved = (MovableClock) clock;
        moved.forward(Duration.ofDays(352));
        promises.keep();
        promises.keep();
        assertThat(consent(code).mayBeRenewed(door.today())).isTrue();
        moved.forward(Duration.ofDays(14));
        promises.keep();
        assertThat(consent(code).end()).isNotNull();
        moved.forward(Duration.ofDays(32));
        promises.keep();
        assertThat(door.see(code)).isEmpty();
    }

    @Test
    void a_yes_to_the_yearly_question_begins_another_year() {
        LinkCode code = household("crime");
        assertThat(door.renew(code, "crime")).isEqualTo(new Answered.NotNow());
        ((MovableClock) clock).forward(Duration.ofDays(352));
        promises.keep();
        assertThat(door.renew(code, "crime")).isEqualTo(new Answered.Done());
        assertThat(consent(code).covers(door.today().plusDays(364))).isTrue();
    }

    @Test
    void a_clip_goes_when_its_time_is_over_and_its_hash_stays() throws Exception {
        LinkCode code = household("crime");
        UUID request = asked();
        footage.approve(chief, request, "", true);
        door.lend(code, request, checked(picture()));
        ((MovableClock) clock).forward(Duration.ofDays(181));
        promises.keep();
        Clip clip = clips.of(chief, request).getFirst();
        assertThat(clip.goneOn()).isNotNull();
        assertThat(transactions.reading(TEST, () -> files.open(clip.file()))).isEmpty();
        assertThat(clips.open(chief, request, clip.id(), "Xem đoạn hình để xác minh"))
                .isEqualTo(new OpenClips.Opened.NotThere());
    }

    @Test
    void a_request_goes_with_a_case_that_was_moved_apart_and_the_log_stays() throws Exception {
        LinkCode code = household("crime");
        UUID request = asked();
        footage.approve(chief, request, "", true);
        door.lend(code, request, checked(picture()));
        long lines = log.page(1, 1).all();
        transactions.as(
                TEST,
                () ->
                        journal.write(
                                new MovedApart(
                                        UUID.randomUUID(),
                                        List.of(caseId),
                                        List.of(),
                                        List.of(),
                                        List.of())));
        for (int tries = 0; tries < 600 && footage.find(chief, request).isPresent(); tries++) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos()); // the reader of the journal
        }
        assertThat(footage.find(chief, request)).isEmpty();
        assertThat(door.see(code).orElseThrow().clips()).isEmpty();
        assertThat(log.page(1, 1).all()).isEqualTo(lines);
    }

    @Test
    void a_new_link_shuts_the_old_one_and_the_owner_opens_only_with_a_reason() {
        var made = (Linked.Made) keep.register(officer, UUID.randomUUID(), told("crime"));
        var again = (Linked.Made) keep.link(officer, made.household());
        assertThat(door.see(made.code())).isEmpty();
        assertThat(door.see(again.code())).isPresent();
        assertThat(keep.owner(officer, made.household(), "xem"))
                .isEqualTo(new KeepHouseholds.Opened.ReasonNeeded());
        assertThat(keep.owner(officer, made.household(), "Chủ hộ nhờ gọi lại"))
                .isInstanceOfSatisfying(
                        KeepHouseholds.Opened.Known.class,
                        known -> assertThat(known.owner().name()).isEqualTo("Y Thử Niê"));
        StaffMember stranger = people.of(Role.COMMUNE_CHIEF, ELSEWHERE);
        assertThat(keep.owner(stranger, made.household(), "Xem thử một lần"))
                .isEqualTo(new KeepHouseholds.Opened.NotThere());
    }

    @Test
    void a_consent_is_withdrawn_in_two_taps_and_the_code_is_in_no_page_but_the_first_address() {
        LinkCode code = household("crime");
        String first = AtADesk.text(mvc.get().uri("/ho-camera/" + code.signs()).exchange());
        assertThat(first).contains("Vụ việc có dấu hiệu tội phạm").doesNotContain(code.signs());
        String sure = AtADesk.text(tap(first, ""));
        assertThat(sure).contains("Rút lại lời đồng ý?").doesNotContain(code.signs());
        assertThat(door.see(code).orElseThrow().household().mayBeAsked("crime", door.today()))
                .isTrue();
        String done = AtADesk.text(tap(sure, "yes"));
        assertThat(done).contains("Đã rút lại").doesNotContain(code.signs());
        assertThat(door.see(code).orElseThrow().household().mayBeAsked("crime", door.today()))
                .isFalse();
    }

    @Test
    void the_household_sees_what_where_and_when_but_neither_the_reason_nor_the_case()
            throws Exception {
        LinkCode code = household("crime");
        UUID request = asked();
        footage.approve(chief, request, "", true);
        String page = AtADesk.text(mvc.get().uri("/ho-camera/" + code.signs()).exchange());
        assertThat(page)
                .contains("Trước chợ")
                .doesNotContain("mất xe máy")
                .doesNotContain(caseId.toString());
        String lent = AtADesk.text(lend(page, request, picture()));
        assertThat(lent).contains(sha256(picture()));
    }

    @Test
    void a_link_that_never_was_or_a_form_left_open_too_long_says_what_to_do() {
        assertThat(mvc.get().uri("/ho-camera/abc").exchange()).hasStatus(404);
        String other = LinkCode.random(new java.util.Random(1)).signs();
        assertThat(mvc.get().uri("/ho-camera/" + other).exchange()).hasStatus(404);
        assertThat(mvc.post().uri("/ho-camera/rut").param("ticket", "x").exchange()).hasStatus(404);
    }

    @Test
    void the_pages_of_officers_walk_from_the_case_to_the_second_person() {
        household("crime");
        var desk = new AtADesk(mvc, people.signedIn(officer));
        var leading = new AtADesk(mvc, people.signedIn(chief));
        assertThat(desk.read("/console/cameras")).contains("Camera").doesNotContain("Y Thử Niê");
        assertThat(desk.read("/console/cameras.csv")).doesNotContain("Y Thử Niê");
        assertThat(desk.read("/console/cameras/requests/new?case=" + caseId)).contains("Lý do");
        assertThat(desk.open("/console/cameras/requests/new?case=" + UUID.randomUUID()))
                .hasStatus(404);
        assertThat(send(desk, "yes")).hasStatus(422).bodyText().contains("tụ họp hợp pháp");
        MvcTestResult sent = send(desk, "no");
        assertThat(sent).hasStatus(303);
        String request = String.valueOf(sent.getResponse().getRedirectedUrl());
        assertThat(desk.read(request)).contains("chờ một chỉ huy khác");
        assertThat(leading.send(request + "/approval")).hasStatus(422);
        assertThat(leading.send(request + "/approval", "assembly", "no")).hasStatus(303);
        assertThat(leading.read(request)).contains("dưới 3 hộ");
        assertThat(AtADesk.text(mvc.get().uri("/camera").exchange())).contains("đã duyệt");
        assertThat(AtADesk.text(mvc.get().uri("/camera/so.csv").exchange())).contains("120");
    }

    private MvcTestResult send(AtADesk desk, String assembly) {
        return desk.send(
                "/console/cameras/requests",
                "case",
                caseId.toString(),
                "number",
                UUID.randomUUID().toString(),
                "purpose",
                "crime",
                "place",
                "Trước chợ",
                "spot",
                spot.text(),
                "radius",
                "300",
                "from",
                "2026-01-05T20:00",
                "to",
                "2026-01-05T22:00",
                "reason",
                "Xác minh vụ mất xe máy tối hôm đó",
                "assembly",
                assembly);
    }

    private MvcTestResult tap(String page, String sure) {
        return mvc.post()
                .uri("/ho-camera/rut")
                .param("ticket", ticket(page))
                .param("purpose", "crime")
                .param("sure", sure)
                .exchange();
    }

    private MvcTestResult lend(String page, UUID request, byte[] picture) {
        return mvc.post()
                .uri("/ho-camera/cho-muon")
                .multipart()
                .file(new MockMultipartFile("clip", "cua-toi.png", "image/png", picture))
                .param("ticket", ticket(page))
                .param("request", request.toString())
                .exchange();
    }

    private static String ticket(String page) {
        Matcher found = TICKET.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private vn.binhyen.cameras.Consent consent(LinkCode code) {
        return door.see(code).orElseThrow().household().consents().getFirst();
    }

    private LinkCode household(String purpose) {
        return ((Linked.Made) keep.register(officer, UUID.randomUUID(), told(purpose))).code();
    }

    private KeepHouseholds.Told told(String purpose) {
        Purpose agreed = purposes.find(purpose).orElseThrow();
        var owner = new Owner("Y Thử Niê", "12 đường Thử", "0900 000 000", spot);
        return new KeepHouseholds.Told(village, 2, owner, Set.of(agreed));
    }

    private UUID asked() {
        UUID id = UUID.randomUUID();
        assertThat(footage.ask(officer, id, wanted(caseId, "crime"))).isEqualTo(new Asked.Sent(id));
        assertThat(footage.find(officer, id).orElseThrow().state()).isEqualTo(new State.Waiting());
        return id;
    }

    private Wanted wanted(UUID about, String purpose) {
        Instant from = clock.instant().minus(Duration.ofHours(30));
        return new Wanted(
                about,
                purpose,
                "Trước chợ",
                spot,
                300,
                from,
                from.plus(Duration.ofHours(2)),
                "Xác minh vụ mất xe máy tối hôm trước",
                Wanted.Assembly.DOES_NOT);
    }

    private UUID report() {
        return reports.receive(
                        new ReportDoor.Report(
                                UNIT,
                                "other",
                                "Mất xe máy trước chợ",
                                "",
                                "",
                                null,
                                null,
                                true,
                                "",
                                "",
                                List.of()),
                        "form-" + UUID.randomUUID())
                .id();
    }

    private Checked.Good checked(byte[] picture) {
        return (Checked.Good) files.check(new java.io.ByteArrayInputStream(picture), "hinh.png");
    }

    private static byte[] picture() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
