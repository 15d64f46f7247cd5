package vn.binhyen.cases;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.binhyen.cases.HandOvers.Acknowledged;
import vn.binhyen.cases.topics.GivenAnswer;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.testing.House;
import vn.binhyen.testing.HouseTest;
import vn.binhyen.testing.People;
import vn.binhyen.vault.Checked;
import vn.binhyen.vault.Files;

/// A hand-over and its record are one act, and the receiver acknowledges it.
@HouseTest
class HandOverTest {

    private static final byte[] FILE =
            "%PDF-1.4\nmột tệp thử\n%%EOF".getBytes(StandardCharsets.UTF_8);

    @Autowired CaseDesk desk;
    @Autowired ReportDoor door;
    @Autowired CaseLists lists;
    @Autowired HandOvers handOvers;
    @Autowired Files files;
    @Autowired Transactions transactions;
    @Autowired JdbcClient db;
    @Autowired House house;
    @Autowired People people;

    @Value("${binhyen.database.url}")
    String url;

    @Value("${binhyen.database.user}")
    String user;

    @Value("${binhyen.database.password}")
    String password;

    @Test
    void the_record_lists_words_and_files_with_their_hashes_under_a_number_of_its_own()
            throws Exception {
        UnitId unit = house.unit();
        StaffMember officer = house.officer(unit);
        var received = report(unit, files.check(new ByteArrayInputStream(FILE), "don.pdf"));
        door.write(received.code(), "Họ vừa quay lại", List.of(), "w-" + UUID.randomUUID());
        HandOverRecord record = handedOver(officer, received.id(), "Cơ quan điều tra");

        assertThat(record.content().number()).isEqualTo("BG-2026-0001");
        assertThat(record.content().caseNumber()).isEqualTo("TG-2026-0001");
        assertThat(record.content().words()).isEqualTo("Tôi tố giác ổ đánh bạc");
        assertThat(record.content().items())
                .filteredOn(HandOverRecord.Item::isFile)
                .singleElement()
                .satisfies(file -> {
                    assertThat(file.sha256())
                            .isEqualTo(
                                    HexFormat.of()
                                            .formatHex(
                                                    MessageDigest.getInstance("SHA-256")
                                                            .digest(FILE)));
                    assertThat(file.size()).isEqualTo(FILE.length);
                });
        assertThat(record.content().items())
                .extracting(HandOverRecord.Item::words)
                .contains("Họ vừa quay lại");
        assertThat(record.isUnchanged()).isTrue();
        UUID second = report(unit, null).id();
        assertThat(handedOver(officer, second, "Cơ quan điều tra").content().number())
                .isEqualTo("BG-2026-0002");
    }

    @Test
    void what_the_resident_answered_stands_in_the_record_and_under_its_fingerprint() {
        UnitId unit = house.unit();
        StaffMember officer = house.officer(unit);
        List<GivenAnswer> answers =
                List.of(
                        new GivenAnswer("thing", "Mất thứ gì?", "Trâu, bò"),
                        new GivenAnswer("looks", "Có dấu hiệu gì?", "Sừng trái gãy"));
        var report =
                new ReportDoor.Report(
                        unit, "theft", "Mất bò", "", "", null, null, true, "", "", List.of(),
                        answers);
        UUID id = door.receive(report, "form-" + UUID.randomUUID()).id();
        HandOverRecord record = handedOver(officer, id, "Cơ quan điều tra");

        assertThat(record.content().answers())
                .extracting(GivenAnswer::asked, GivenAnswer::answer)
                .containsExactly(
                        tuple("Mất thứ gì?", "Trâu, bò"),
                        tuple("Có dấu hiệu gì?", "Sừng trái gãy"));
        assertThat(record.isUnchanged()).isTrue();
        owner().update(
                        "update cases.hand_overs set answered[2] = 'Sừng phải gãy' where id = ?",
                        record.id());
        assertThat(see(officer, record.id()).orElseThrow().isUnchanged()).isFalse();
    }

    @Test
    void the_receiver_acknowledges_once_and_nobody_else_may_even_see_it() {
        UnitId unit = house.unit();
        StaffMember officer = house.officer(unit);
        StaffMember investigator = people.of(Role.INVESTIGATOR, unit);
        StaffMember elsewhere = people.of(Role.INVESTIGATOR, house.unit());
        StaffMember province = people.of(Role.INVESTIGATOR, UnitId.parse("66@2025-07-01"));
        UUID id = report(unit, null).id();
        UUID record = handedOver(officer, id, "Cơ quan điều tra").id();

        assertThat(handOvers.acknowledge(elsewhere, record)).isEqualTo(new Acknowledged.NotThere());
        assertThat(see(province, record)).isPresent();
        assertThat(see(house.officer(house.unit()), record)).isEmpty();
        assertThat(handOvers.acknowledge(officer, record)).isNotEqualTo(new Acknowledged.Done());
        assertThat(see(officer, record).orElseThrow().acknowledged()).isNull();

        assertThat(handOvers.acknowledge(investigator, record)).isEqualTo(new Acknowledged.Done());
        assertThat(handOvers.acknowledge(investigator, record))
                .isEqualTo(new Acknowledged.Before());
        assertThat(requireNonNull(see(officer, record).orElseThrow().acknowledged()).by())
                .isEqualTo(investigator.id());
        assertThat(transactions.reading(investigator.asker(), () -> lists.view(id))).isEmpty();
    }

    @Test
    void a_record_that_was_changed_is_not_acknowledged() {
        UnitId unit = house.unit();
        StaffMember officer = house.officer(unit);
        UUID record = handedOver(officer, report(unit, null).id(), "Cơ quan điều tra").id();
        owner().update("update cases.hand_overs set words = 'khác' where id = ?", record);
        StaffMember investigator = people.of(Role.INVESTIGATOR, unit);
        assertThat(handOvers.acknowledge(investigator, record))
                .isEqualTo(new Acknowledged.WasChanged());
    }

    @Test
    void cut_off_at_any_step_nothing_of_a_hand_over_remains() {
        UnitId unit = house.unit();
        StaffMember officer = house.officer(unit);
        UUID id = report(unit, null).id();
        desk.classify(officer, id, CaseKind.CRIME_REPORT, "");
        for (String place :
                List.of(
                        "cases.hand_overs add constraint cut check (receiver <> 'cut off')",
                        "cases.entries add constraint cut check (detail <> 'cut off')",
                        "audit.entries add constraint cut check (reason <> 'cut off')",
                        "journal.entries add constraint cut check (type <> 'CaseHandedOver' or subject <> '"
                                + id
                                + "')")) {
            owner().execute("alter table " + place + " not valid");
            try {
                assertThatThrownBy(() -> desk.handOver(officer, id, "cut off", ""))
                        .as(place)
                        .isInstanceOf(RuntimeException.class);
            } finally {
                owner().execute("alter table " + place.split(" ")[0] + " drop constraint cut");
            }
            CaseView after =
                    transactions.reading(officer.asker(), () -> lists.view(id).orElseThrow());
            assertThat(after.state()).isInstanceOf(CaseState.InWork.class);
            assertThat(after.clocks()).noneMatch(clock -> clock.rule().equals("decision"));
            assertThat(after.entries()).noneMatch(entry -> entry.type().equals("HANDED_OVER"));
            assertThat(transactions.reading(officer.asker(), () -> handOvers.ofCase(id))).isEmpty();
            assertThat(happened(id)).isZero();
        }
        desk.handOver(officer, id, "Cơ quan điều tra", "");
        assertThat(
                        transactions
                                .reading(officer.asker(), () -> handOvers.ofCase(id))
                                .orElseThrow()
                                .number())
                .isEqualTo("BG-2026-0001");
        assertThat(happened(id)).isOne();
    }

    private HandOverRecord handedOver(StaffMember officer, UUID id, String receiver) {
        desk.classify(officer, id, CaseKind.CRIME_DENUNCIATION, "");
        assertThat(desk.handOver(officer, id, receiver, "Kèm lời khai"))
                .isEqualTo(new Verdict.Done());
        return transactions.reading(
                officer.asker(),
                () -> handOvers.see(handOvers.ofCase(id).orElseThrow().id()).orElseThrow());
    }

    private Optional<HandOverRecord> see(StaffMember who, UUID record) {
        return transactions.reading(who.asker(), () -> handOvers.see(record));
    }

    private long happened(UUID id) {
        return transactions.reading(
                new Asker.Worker("test"),
                () ->
                        db.sql(
                                        "select count(*) from journal.entries where type = 'CaseHandedOver' and subject = ?")
                                .param(id)
                                .query(Long.class)
                                .single());
    }

    private ReportDoor.Received report(
            UnitId unit, @org.jspecify.annotations.Nullable Checked file) {
        var report =
                new ReportDoor.Report(
                        unit,
                        "other",
                        "Tôi tố giác ổ đánh bạc",
                        "Thôn 8",
                        "tối qua",
                        null,
                        null,
                        true,
                        "",
                        "",
                        file instanceof Checked.Good good ? List.of(good) : List.of());
        return door.receive(report, "form-" + UUID.randomUUID());
    }

    private JdbcTemplate owner() {
        return new JdbcTemplate(new DriverManagerDataSource(url, user, password));
    }
}
