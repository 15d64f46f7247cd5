package vn.binhyen.guidance.lookups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.binhyen.conduct.WholeDatabase;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.testing.House;
import vn.binhyen.testing.HouseTest;
import vn.binhyen.testing.MovableClock;

/// Lists that residents look themselves up in, and that nobody can read.
@HouseTest
class LookUpsTest {

    private static final UnitId PROVINCE = UnitId.parse("66@2025-07-01");
    private static final String PLACE = "Bộ phận một cửa cạnh chợ";

    @Autowired StatusLists lists;
    @Autowired LookUps lookUps;
    @Autowired KeepStatusLists job;
    @Autowired Transactions transactions;
    @Autowired JdbcClient db;
    @Autowired House house;
    @Autowired MovableClock clock;

    @Value("${binhyen.database.url}")
    String url;

    @Value("${binhyen.database.user}")
    String user;

    @Value("${binhyen.database.password}")
    String password;

    @AfterEach
    void time() {
        clock.reset();
    }

    @Test
    void a_resident_sees_their_line_once_the_list_was_taken_over_and_not_before() {
        StaffMember officer = house.officer(house.unit());
        Particulars who = somebody();
        var checked = check(officer, line(who, "đã có") + line(somebody(), "đang làm"));
        assertThat(checked.good()).isEqualTo(2);
        assertThat(lookUps.ask(UUID.randomUUID(), who, PROVINCE)).isEmpty();

        assertThat(lists.takeOver(officer, checked.list().orElseThrow())).isTrue();
        assertThat(lookUps.ask(UUID.randomUUID(), who, PROVINCE))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.status().word()).isEqualTo("ready");
                    assertThat(it.place()).isEqualTo(PLACE);
                    assertThat(it.unit()).isEqualTo(officer.unit());
                    assertThat(it.kind().word()).isEqualTo("id-card");
                    assertThat(it.asOf()).isEqualTo(today());
                });
        assertThat(lists.standing(officer, officer.unit()))
                .singleElement()
                .satisfies(it -> assertThat(it.lines()).isEqualTo(2));
        assertThat(lists.takeOver(officer, checked.list().orElseThrow())).isFalse();
    }

    @Test
    void the_number_alone_or_with_another_day_of_birth_finds_nothing() {
        StaffMember officer = house.officer(house.unit());
        Particulars who = somebody();
        put(officer, line(who, "đã có"));
        assertThat(
                        lookUps.ask(
                                UUID.randomUUID(),
                                new Particulars(who.number(), "1987-09-06"),
                                PROVINCE))
                .isEmpty();
        assertThat(lookUps.ask(UUID.randomUUID(), new Particulars(who.number(), "1987"), PROVINCE))
                .isEmpty();
        assertThat(
                        lookUps.ask(
                                UUID.randomUUID(),
                                new Particulars(somebody().number(), who.birth()),
                                PROVINCE))
                .isEmpty();
    }

    @Test
    void nothing_of_a_list_can_be_read_in_any_table_by_whoever_has_the_database() {
        StaffMember officer = house.officer(house.unit());
        Particulars who = somebody();
        put(officer, line(who, "còn thiếu"));
        lookUps.ask(UUID.randomUUID(), who, PROVINCE);
        var whole = new WholeDatabase(transactions, db);
        String inBytes = HexFormat.of().formatHex(who.number().getBytes(StandardCharsets.US_ASCII));
        assertThat(whole.holding(who.number())).isEmpty();
        assertThat(whole.holding(inBytes)).isEmpty();
        assertThat(whole.holding("cạnh chợ")).isEmpty();
        assertThat(whole.holding(officer.id().toString())).contains("guidance.status_lists");
        assertThat(
                        owner().sql("select distinct length(sealed) from guidance.status_lines")
                                .query(Integer.class)
                                .list())
                .containsExactly(540);
    }

    @Test
    void an_officer_may_not_even_read_the_sealed_bytes() {
        StaffMember officer = house.officer(house.unit());
        put(officer, line(somebody(), "đã có"));
        assertThatThrownBy(() ->
                        transactions.reading(
                                officer.asker(),
                                () ->
                                        db.sql("select finder from guidance.status_lines")
                                                .query(byte[].class)
                                                .list()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void a_line_moved_into_another_list_does_not_open_there() {
        StaffMember officer = house.officer(house.unit());
        StaffMember other = house.officer(house.unit());
        Particulars who = somebody();
        put(officer, line(who, "đã có"));
        UUID elsewhere = put(other, line(somebody(), "đã có"));
        owner().sql(
                        "update guidance.status_lines set list = ? where list in"
                                + " (select id from guidance.status_lists where unit = ?)")
                .params(elsewhere, officer.unit().toString())
                .update();
        assertThatThrownBy(() -> lookUps.ask(UUID.randomUUID(), who, PROVINCE))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_second_list_replaces_the_first_and_leaves_nothing_of_it() {
        StaffMember officer = house.officer(house.unit());
        Particulars gone = somebody();
        Particulars stays = somebody();
        UUID first = put(officer, line(gone, "đang làm") + line(stays, "đang làm"));
        UUID second = put(officer, line(stays, "đã có"));
        assertThat(lookUps.ask(UUID.randomUUID(), gone, PROVINCE)).isEmpty();
        assertThat(lookUps.ask(UUID.randomUUID(), stays, PROVINCE))
                .extracting(it -> it.status().word())
                .containsExactly("ready");
        assertThat(linesOf(first)).isZero();
        assertThat(linesOf(second)).isEqualTo(1);
    }

    @Test
    void a_list_of_another_kind_stands_beside_it() {
        StaffMember officer = house.officer(house.unit());
        Particulars who = somebody();
        put(officer, line(who, "đã có"));
        var offer = new StatusLists.Offer(officer.unit(), kind("file"), today(), today());
        var checked = lists.check(officer, offer, file(line(who, "đang làm")));
        lists.takeOver(officer, checked.list().orElseThrow());
        assertThat(lookUps.ask(UUID.randomUUID(), who, PROVINCE))
                .extracting(it -> it.kind().word() + " " + it.status().word())
                .containsExactlyInAnyOrder("id-card ready", "file in-work");
    }

    @Test
    void after_its_last_day_a_list_is_shown_no_more_and_then_deleted() {
        StaffMember officer = house.officer(house.unit());
        Particulars who = somebody();
        UUID list = put(officer, line(who, "đã có"));
        clock.forward(Duration.ofDays(31));
        assertThat(lookUps.ask(UUID.randomUUID(), who, PROVINCE)).isEmpty();
        assertThat(lists.standing(officer, officer.unit())).isEmpty();
        assertThat(linesOf(list)).isEqualTo(1);
        assertThat(job.removeOld()).isPositive();
        assertThat(linesOf(list)).isZero();
    }

    @Test
    void what_nobody_took_over_within_the_hour_is_deleted() {
        StaffMember officer = house.officer(house.unit());
        var checked = check(officer, line(somebody(), "đã có"));
        UUID list = checked.list().orElseThrow();
        job.removeOld();
        assertThat(linesOf(list)).isEqualTo(1);
        clock.forward(Duration.ofMinutes(61));
        job.removeOld();
        assertThat(linesOf(list)).isZero();
        assertThat(lists.takeOver(officer, list)).isFalse();
    }

    @Test
    void a_list_is_taken_down_and_another_units_is_not_there() {
        StaffMember officer = house.officer(house.unit());
        StaffMember stranger = house.officer(house.unit());
        Particulars who = somebody();
        UUID list = put(officer, line(who, "đã có"));
        assertThat(lists.remove(stranger, list)).isFalse();
        assertThat(lookUps.ask(UUID.randomUUID(), who, PROVINCE)).hasSize(1);
        assertThat(lists.remove(officer, list)).isTrue();
        assertThat(lookUps.ask(UUID.randomUUID(), who, PROVINCE)).isEmpty();
        assertThat(lists.remove(officer, list)).isFalse();
    }

    @Test
    void journal_and_audit_tell_how_many_and_never_who() {
        StaffMember officer = house.officer(house.unit());
        Particulars who = somebody();
        UUID list = put(officer, line(who, "đã có"));
        lookUps.ask(UUID.randomUUID(), who, PROVINCE);
        lookUps.ask(UUID.randomUUID(), somebody(), officer.unit());
        assertThat(
                        owner().sql(
                                        "select type || ' ' || (facts - 'unit' - 'subject')::text from journal.entries where unit = ? order by seq")
                                .param(officer.unit().toString())
                                .query(String.class)
                                .list())
                .containsExactly(
                        "StatusListTaken {\"kind\": \"id-card\", \"lines\": 1}",
                        "LookedUp {\"found\": \"yes\"}",
                        "LookedUp {\"found\": \"no\"}");
        assertThat(
                        owner().sql("select reason from audit.entries where subject = ?")
                                .param(list)
                                .query(String.class)
                                .list())
                .containsExactly("id-card: 1 lines");
    }

    private StatusLists.Checked check(StaffMember officer, String lines) {
        var offer =
                new StatusLists.Offer(
                        officer.unit(), kind("id-card"), today(), today().plusDays(30));
        return lists.check(officer, offer, file(lines));
    }

    private UUID put(StaffMember officer, String lines) {
        UUID list = check(officer, lines).list().orElseThrow();
        assertThat(lists.takeOver(officer, list)).isTrue();
        return list;
    }

    private ListKind kind(String word) {
        return lists.words().kind(word).orElseThrow();
    }

    private static byte[] file(String lines) {
        return ("số;ngày sinh;trạng thái;nơi nhận\n" + lines).getBytes(StandardCharsets.UTF_8);
    }

    private static String line(Particulars who, String status) {
        return String.join(";", List.of(who.number(), who.birth(), status, PLACE)) + "\n";
    }

    private static Particulars somebody() {
        long random = ThreadLocalRandom.current().nextLong(100_000_000_000L);
        return new Particulars("0%011d".formatted(random), "1987-09-05");
    }

    private long linesOf(UUID list) {
        return transactions.reading(
                new Asker.Worker("test"),
                () ->
                        db.sql("select count(*) from guidance.status_lines where list = ?")
                                .param(list)
                                .query(Long.class)
                                .single());
    }

    private JdbcClient owner() {
        return JdbcClient.create(new DriverManagerDataSource(url, user, password));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}
