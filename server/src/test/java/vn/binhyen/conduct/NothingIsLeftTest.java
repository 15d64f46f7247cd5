package vn.binhyen.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.binhyen.cases.CaseDesk;
import vn.binhyen.cases.CaseKind;
import vn.binhyen.cases.CaseLists;
import vn.binhyen.channels.Conversation;
import vn.binhyen.channels.application.TurnRounds;
import vn.binhyen.conduct.MovingApart.Moved;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.testing.People;
import vn.binhyen.zalo.FakeZalo;
import vn.binhyen.zalo.ZaloStory;
import vn.binhyen.zalo.ZaloTest;
import vn.binhyen.zalo.application.TurnArrivals;

/// What a unit received about its own officer is moved: a walk over every route, and over every
/// table an officer's role may read, finds nothing of it any more. The same walk finds it before.
@ZaloTest
class NothingIsLeftTest {

    private static final String SITE = "https://phan-anh.example/";

    @Autowired ZaloStory story;
    @Autowired FakeZalo zalo;
    @Autowired TurnArrivals arrivals;
    @Autowired TurnRounds rounds;
    @Autowired CaseDesk desk;
    @Autowired CaseLists cases;
    @Autowired MovingApart moving;
    @Autowired DoorKeeping keeping;
    @Autowired Inspection inspection;
    @Autowired Transactions transactions;
    @Autowired JdbcClient db;
    @Autowired People people;
    @Autowired MockMvcTester mvc;
    @Autowired Clock clock;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    @Value("${binhyen.database.url}")
    String url;

    @Value("${binhyen.database.user}")
    String user;

    @Value("${binhyen.database.password}")
    String password;

    private final String half = "dauvet" + UUID.randomUUID().toString().substring(0, 6);
    private final String mark = half + UUID.randomUUID().toString().substring(0, 6);

    private EveryRoute everyRoute;
    private WholeDatabase whole;
    private Map<StaffMember, Cookie> staff;
    private StaffMember chief;
    private StaffMember duty;
    private StaffMember inspector;
    private ZaloStory.Page page;
    private String person;

    @BeforeEach
    void aUnitAndAnOpenDoor() {
        zalo.forgetEverything();
        rounds.settleAll();
        zalo.forgetEverything();
        everyRoute = new EveryRoute(routes, mvc);
        whole = new WholeDatabase(transactions, db);
        chief = people.of(Role.COMMUNE_CHIEF, ZaloStory.UNIT);
        duty = people.of(Role.DUTY_OFFICER, ZaloStory.UNIT);
        staff = new LinkedHashMap<>();
        for (StaffMember one :
                List.of(
                        chief,
                        duty,
                        people.of(Role.PROVINCE_STAFF, OpenDoor.PROVINCE),
                        people.of(Role.OPERATOR, OpenDoor.PROVINCE),
                        people.of(Role.AUDITOR, OpenDoor.PROVINCE),
                        people.of(Role.INSPECTOR, OpenDoor.PROVINCE))) {
            staff.put(one, people.signedIn(one));
        }
        inspector = people.of(Role.INSPECTOR, OpenDoor.PROVINCE);
        var opening = new OpenDoor(keeping, people);
        opening.open();
        opening.name(inspector);
        page = story.page();
        person = ZaloStory.number();
    }

    @Test
    void a_walk_over_every_route_and_table_finds_it_before_and_nothing_after() {
        Written it = aCaseTheUnitWorkedOn();
        await(() -> facts(it) > 0);
        await(() -> theDialogueKnowsOfTheAnswer(it));
        aDraftOf(it);
        itWasAskedOf(it);
        assertThat(whole.holding(mark)).contains("dialogue.dialogues", "guidance.questions");

        Cookie ofChief = staff.get(chief);
        assertThat(everyRoute.showing(it.marks(), it.ids(), half, ofChief))
                .contains(
                        "/console/cases",
                        "/console/cases.csv",
                        "/console/cases.xlsx",
                        "/console/cases/{id}",
                        "/console/questions",
                        "/console/inbox",
                        "/console/inbox-list",
                        "/console/inbox/{id}",
                        "/console/inbox/{id}/talk",
                        "/console/figures/{indicator}/records",
                        "/console/figures/{indicator}/records.csv");
        assertThat(whole.seenBy(chief, mark))
                .contains("cases.cases", "cases.entries", "channels.messages");
        assertThat(whole.seenBy(chief, it.caseId().toString())).contains("figures.facts");

        assertThat(moving.moveCase(duty, it.caseId(), SITE)).isEqualTo(new Moved.Done(true));
        await(() -> facts(it) == 0);
        await(() -> !whole.holding(mark).contains("dialogue.dialogues"));
        await(() -> !whole.holding(mark).contains("guidance.questions"));
        tellThePerson();

        staff.forEach((who, cookie) -> {
            String as = who.role().name();
            assertThat(everyRoute.showing(it.marks(), it.ids(), half, cookie)).as(as).isEmpty();
            assertThat(everyRoute.doing(it.marks(), it.ids(), cookie)).as(as).isEmpty();
            for (String each : it.marks()) {
                assertThat(whole.seenBy(who, each)).as(as + " " + each).isEmpty();
            }
            assertThat(whole.seenBy(who, "ngoài đơn vị này")).as(as).isEmpty();
        });
        assertThat(whole.holding(mark)).as("in plain words, for anybody").isEmpty();
        assertThat(contentOfArrivals()).isZero();
    }

    @Test
    void the_numbers_of_the_unit_show_no_gap_and_its_counts_are_as_before() {
        long before = counts();
        Written it = aCaseTheUnitWorkedOn();
        String number = view(it).number();
        UUID later = classified("Chuyện khác, mở sau");
        moving.moveCase(duty, it.caseId(), SITE);
        UUID next = classified("Chuyện mở sau nữa");
        String freed =
                transactions.reading(duty.asker(), () -> cases.view(next).orElseThrow().number());
        assertThat(freed).isEqualTo(number);
        assertThat(later).isNotEqualTo(next);
        assertThat(counts()).isEqualTo(before + 4); // two more cases and their two conversations
    }

    @Test
    void the_inspector_reads_it_all_and_who_of_the_unit_had_seen_it() {
        Written it = aCaseTheUnitWorkedOn();
        moving.moveCase(duty, it.caseId(), SITE);
        var report =
                inspection.headings(inspector).stream()
                        .map(heading -> inspection.read(inspector, heading.id()).orElseThrow())
                        .filter(one -> one.words().contains(mark))
                        .findFirst()
                        .orElseThrow();
        assertThat(report.earlier().said())
                .extracting(Inspection.Said::text)
                .anyMatch(text -> text.contains(mark));
        assertThat(report.earlier().done())
                .extracting(Inspection.Did::words)
                .contains("Ghi chú có " + mark);
        assertThat(report.earlier().seenBy())
                .contains(
                        new Inspection.Seen(duty.id(), "moved"),
                        new Inspection.Seen(duty.id(), "work"),
                        new Inspection.Seen(chief.id(), "presence"));
        assertThat(report.earlier().number()).startsWith("KN-");
    }

    @Test
    void a_crash_before_the_last_row_leaves_everything_where_it_was() {
        Written it = aCaseTheUnitWorkedOn();
        JdbcClient owner = JdbcClient.create(new DriverManagerDataSource(url, user, password));
        owner.sql(
                        """
                        create function channels.crash() returns trigger language plpgsql as
                        $$ begin raise exception 'crashed'; end $$
                        """)
                .update();
        owner.sql(
                        "create trigger crash before insert on channels.outbox for each row execute function channels.crash()")
                .update();
        try {
            assertThat(catchThrowable(() -> moving.moveCase(duty, it.caseId(), SITE)))
                    .hasMessageContaining("crashed");
        } finally {
            owner.sql("drop trigger crash on channels.outbox").update();
            owner.sql("drop function channels.crash()").update();
        }
        assertThat(view(it).words()).contains(mark);
        assertThat(whole.seenBy(chief, mark))
                .contains("cases.cases", "cases.entries", "channels.messages");
        assertThat(moving.moveCase(duty, it.caseId(), SITE)).isEqualTo(new Moved.Done(true));
        assertThat(whole.seenBy(chief, mark)).isEmpty();
    }

    @Test
    void another_units_officer_moves_nothing_and_a_second_click_finds_nothing() {
        Written it = aCaseTheUnitWorkedOn();
        StaffMember stranger =
                people.of(Role.DUTY_OFFICER, vn.binhyen.kernel.UnitId.parse("22015@2025-07-01"));
        assertThat(moving.moveCase(stranger, it.caseId(), SITE)).isEqualTo(new Moved.NotThere());
        assertThat(moving.moveCase(duty, it.caseId(), SITE)).isEqualTo(new Moved.Done(true));
        assertThat(moving.moveCase(duty, it.caseId(), SITE)).isEqualTo(new Moved.NotThere());
    }

    @Test
    void what_was_said_before_the_case_began_stays_with_the_unit() {
        hear("m1", "Cho hỏi giờ làm việc");
        UUID first = conversation().id();
        UUID old = ((CaseDesk.Opened.NewCase) desk.openFrom(duty, first)).id();
        desk.classify(duty, old, CaseKind.QUESTION, "");
        desk.close(duty, old, vn.binhyen.cases.Outcome.ANSWERED, "Từ 7 giờ 30");
        LockSupport.parkNanos(20_000_000);
        hear("m2", "Cán bộ " + mark + " đòi tiền");
        assertThat(moving.moveConversation(duty, first, SITE)).isEqualTo(new Moved.Done(true));
        assertThat(whole.seenBy(chief, mark)).isEmpty();
        Conversation left = seen(first);
        assertThat(left.messages()).extracting(m -> m.text()).contains("Cho hỏi giờ làm việc");
        assertThat(left.waitingSince()).isNull();
    }

    @Test
    void every_table_that_hangs_on_a_case_or_a_line_lets_the_mover_take_its_rows() {
        JdbcClient owner = JdbcClient.create(new DriverManagerDataSource(url, user, password));
        assertThat(
                        owner.sql(
                                        """
                                        select distinct c.oid::regclass::text
                                        from pg_class c join pg_attribute a on a.attrelid = c.oid and not a.attisdropped
                                        where c.relnamespace in ('cases'::regnamespace, 'channels'::regnamespace)
                                          and c.relkind in ('r', 'p') and a.attname in ('case_id', 'original', 'conversation', 'message')
                                          and (not has_table_privilege(current_database() || '_worker', c.oid, 'delete')
                                               or c.relrowsecurity and not exists (
                                                    select 1 from pg_policy p where p.polrelid = c.oid
                                                      and p.polcmd in ('d', '*') and p.polpermissive
                                                      and (select oid from pg_roles where rolname = current_database() || '_worker') = any(p.polroles)))
                                        """)
                                .query(String.class)
                                .list())
                .isEmpty();
    }

    /// @param marks texts that must be found nowhere afterwards
    private record Written(UUID caseId, UUID conversation, List<UUID> ids, List<String> marks) {}

    /// A message over Zalo that became a case: looked at, numbered, noted, answered.
    private Written aCaseTheUnitWorkedOn() {
        hear("m1", "Cán bộ " + mark + " đòi tiền làm giấy tờ");
        UUID conversation = conversation().id();
        assertThat(mvc.get().uri("/console/inbox/" + conversation).cookie(staff.get(chief)))
                .hasStatusOk();
        UUID id = ((CaseDesk.Opened.NewCase) desk.openFrom(duty, conversation)).id();
        desk.classify(duty, id, CaseKind.PETITION, "");
        desk.note(duty, id, "Ghi chú có " + mark);
        desk.answer(duty, id, "Đã nhận tin " + mark, false, null);
        rounds.sendAll();
        var ids = new ArrayList<UUID>(List.of(id, conversation));
        seen(conversation).messages().forEach(message -> ids.add(message.id()));
        var marks = new ArrayList<String>(List.of(mark));
        ids.forEach(one -> marks.add(one.toString()));
        return new Written(id, conversation, ids, marks);
    }

    /// What follows at Zalo: the words reach the person, come back as an echo, and are seen.
    private void tellThePerson() {
        zalo.sent.clear();
        rounds.sendAll();
        assertThat(zalo.sent).hasSize(1);
        var said = zalo.sent.getFirst();
        assertThat(said.person()).isEqualTo(person);
        assertThat(said.text()).contains("ngoài đơn vị này", SITE).doesNotContain("cán bộ");
        String id = "echo-" + ZaloStory.number();
        story.knock(story.echo(page, person, said.id(), said.text(), clock.millis()));
        story.knock(
                story.message(
                        page,
                        "user_seen_message",
                        page.oaId(),
                        person,
                        clock.millis(),
                        Map.of("msg_ids", List.of(said.id()), "msg_id", id)));
        arrivals.handOnAll();
    }

    /// The dialogue had been told the same and keeps it as a draft.
    private void aDraftOf(Written it) {
        transactions.as(
                ZaloStory.WORKER,
                () -> {
                    db.sql(
                                    """
                                    insert into dialogue.dialogues (conversation, mode, draft, heard_at)
                                    values (:id, 'PAUSED', jsonb_build_object('words', cast(:words as text), 'answers', '{}'::jsonb,
                                            'pictures', 0, 'looked', false), now())
                                    on conflict (conversation) do update
                                    set mode = 'PAUSED', draft = excluded.draft
                                    """)
                            .param("id", it.conversation())
                            .param("words", mark)
                            .update();
                });
    }

    /// The product itself had been asked it and had no answer.
    private void itWasAskedOf(Written it) {
        UUID line = seen(it.conversation()).messages().getFirst().id();
        transactions.as(
                ZaloStory.WORKER,
                () -> {
                    db.sql(
                                    """
                                    insert into guidance.questions
                                        (id, unit, channel, asked_at, words, outcome, offered, why, version)
                                    values (:id, :unit, 'zalo', now(), :words, 'FOR_PEOPLE', '{}', '{}', 1)
                                    on conflict (id) do update
                                    set words = excluded.words, outcome = 'FOR_PEOPLE', entry = null
                                    """)
                            .param("id", line)
                            .param("unit", ZaloStory.UNIT.toString())
                            .param("words", mark)
                            .update();
                });
    }

    private UUID classified(String words) {
        String before = person;
        person = ZaloStory.number();
        hear("m" + person, words);
        String another = person;
        person = before;
        UUID conversation =
                transactions.reading(
                        ZaloStory.WORKER,
                        () ->
                                db.sql(
                                                "select conversation from channels.messages where text = ? order by seq desc limit 1")
                                        .param(words)
                                        .query(UUID.class)
                                        .single());
        assertThat(another).isNotEqualTo(before);
        UUID id = ((CaseDesk.Opened.NewCase) desk.openFrom(duty, conversation)).id();
        desk.classify(duty, id, CaseKind.PETITION, "");
        return id;
    }

    private void hear(String id, String words) {
        assertThat(story.knock(story.text(page, person, page.oaId() + id, words, clock.millis())))
                .isEqualTo(200);
        arrivals.handOnAll();
    }

    private Conversation conversation() {
        return story.conversation(page);
    }

    private Conversation seen(UUID conversation) {
        return story.conversations(page).stream()
                .filter(one -> one.id().equals(conversation))
                .findFirst()
                .orElseThrow();
    }

    private vn.binhyen.cases.CaseView view(Written it) {
        return transactions.reading(duty.asker(), () -> cases.view(it.caseId()).orElseThrow());
    }

    private long facts(Written it) {
        return count(
                "select count(*) from figures.facts where source_id = any(?)",
                (Object) it.ids().toArray(UUID[]::new));
    }

    /// It follows the journal by itself, and would put its own standing over the draft.
    private boolean theDialogueKnowsOfTheAnswer(Written it) {
        return count(
                        "select count(*) from dialogue.dialogues where conversation = ? and officer_at is not null",
                        it.conversation())
                == 1;
    }

    private long contentOfArrivals() {
        return count(
                "select count(*) from zalo.arrivals where oa_id = ? and event = 'user_send_text' and content is not null",
                page.oaId());
    }

    /// What this unit's chief can count: cases and conversations.
    private long counts() {
        return transactions.reading(
                chief.asker(),
                () ->
                        db.sql(
                                        "select (select count(*) from cases.cases) + (select count(*) from channels.conversations)")
                                .query(Long.class)
                                .single());
    }

    private long count(String sql, Object value) {
        return transactions.reading(
                ZaloStory.WORKER, () -> db.sql(sql).param(value).query(Long.class).single());
    }

    private static void await(BooleanSupplier wanted) {
        Instant deadline = Instant.now().plusSeconds(15);
        while (!wanted.getAsBoolean() && Instant.now().isBefore(deadline)) {
            LockSupport.parkNanos(50_000_000);
        }
        assertThat(wanted.getAsBoolean()).isTrue();
    }
}
