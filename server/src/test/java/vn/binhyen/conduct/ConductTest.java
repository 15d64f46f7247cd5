package vn.binhyen.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.binhyen.conduct.ConductDoor.Complaint;
import vn.binhyen.conduct.ConductDoor.Received;
import vn.binhyen.conduct.ConductDoor.Written;
import vn.binhyen.conduct.DoorKeeping.Decided;
import vn.binhyen.conduct.Inspection.Verdict;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.testing.House;
import vn.binhyen.testing.HouseTest;
import vn.binhyen.testing.People;

/// The door for reports about officers, and who sees what came through it.
@HouseTest
class ConductTest {

    @Autowired ConductDoor door;
    @Autowired Inspection inspection;
    @Autowired DoorKeeping keeping;
    @Autowired Transactions transactions;
    @Autowired JdbcClient db;
    @Autowired House house;
    @Autowired People people;

    private OpenDoor opening;
    private StaffMember inspector;
    private UnitId unit;

    @BeforeEach
    void aDoorWithOneInspector() {
        opening = new OpenDoor(keeping, people);
        opening.open();
        unit = house.unit();
        inspector = people.of(Role.INSPECTOR, OpenDoor.PROVINCE);
        opening.name(inspector);
    }

    @Test
    void while_it_is_shut_nothing_is_taken() {
        opening.shut();
        assertThat(door.isOpen()).isFalse();
        assertThat(report("Đòi tiền khi làm giấy tờ")).isEqualTo(new Received.Shut());
        opening.open();
        assertThat(report("Đòi tiền khi làm giấy tờ")).isInstanceOf(Received.Kept.class);
    }

    @Test
    void one_person_alone_opens_nothing_and_names_nobody() {
        opening.shut();
        keeping.proposeOpening(opening.proposer());
        UUID decision = keeping.see(opening.proposer()).opening().id();
        assertThat(keeping.confirm(opening.proposer(), decision))
                .isEqualTo(new Decided.AnotherPersonNeeded());
        assertThat(door.isOpen()).isFalse();
        StaffMember another = people.of(Role.INSPECTOR, OpenDoor.PROVINCE);
        keeping.proposeInspector(opening.proposer(), another.id());
        UUID naming = opening.naming(another).id();
        assertThat(keeping.confirm(opening.proposer(), naming))
                .isEqualTo(new Decided.AnotherPersonNeeded());
        assertThat(inspection.isNamed(another)).isFalse();
        opening.open();
    }

    @Test
    void an_officer_of_a_commune_cannot_name_anybody_whatever_the_page_says() {
        StaffMember chief = house.officer(unit, Role.COMMUNE_CHIEF);
        StaffMember another = people.of(Role.INSPECTOR, OpenDoor.PROVINCE);
        assertThat(
                        org.assertj.core.api.Assertions.catchThrowable(
                                () -> keeping.proposeInspector(chief, another.id())))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void the_named_inspector_reads_it_and_the_two_talk_by_the_code() {
        String code = kept(report("Cán bộ nhận tiền bỏ qua lỗi"));
        var heading = only(inspector);
        assertThat(heading.stage()).isEqualTo(Stage.RECEIVED);
        var report = inspection.read(inspector, heading.id()).orElseThrow();
        assertThat(report.words()).isEqualTo("Cán bộ nhận tiền bỏ qua lỗi");
        assertThat(report.heading().number()).matches("CB-\\d{4}-\\d{4}");
        assertThat(report.knowsWho()).isFalse();

        assertThat(inspection.say(inspector, heading.id(), "Việc xảy ra hôm nào?"))
                .isEqualTo(new Verdict.Done());
        String form = "line-" + UUID.randomUUID();
        assertThat(door.write(code, "Sáng thứ Hai", List.of(), form)).isEqualTo(new Written.Kept());
        assertThat(door.write(code, "Sáng thứ Hai", List.of(), form)).isEqualTo(new Written.Kept());
        assertThat(door.follow(code).orElseThrow().talk())
                .extracting(ConductDoor.Line::words)
                .containsExactly("Việc xảy ra hôm nào?", "Sáng thứ Hai");

        assertThat(inspection.passOn(inspector, heading.id(), "Thanh tra Công an tỉnh"))
                .isEqualTo(new Verdict.Done());
        assertThat(inspection.close(inspector, heading.id(), "Đã kết luận, cảm ơn bà con"))
                .isEqualTo(new Verdict.Done());
        assertThat(inspection.passOn(inspector, heading.id(), "nơi khác"))
                .isEqualTo(new Verdict.NotNow());
        assertThat(door.follow(code).orElseThrow().closing())
                .isEqualTo("Đã kết luận, cảm ơn bà con");
    }

    @Test
    void the_same_form_sent_twice_is_one_report_with_the_first_code() {
        String form = "form-" + UUID.randomUUID();
        var first = door.receive(complaint("Gửi hai lần"), List.of(), form);
        assertThat(door.receive(complaint("Gửi hai lần"), List.of(), form)).isEqualTo(first);
        only(inspector);
    }

    @Test
    void nobody_else_sees_that_there_is_anything() {
        report("Không ai khác được thấy");
        UUID id = only(inspector).id();
        for (Role role : Role.values()) {
            StaffMember of = people.of(role, OpenDoor.PROVINCE);
            assertThat(inspection.headings(of)).as(role.name()).isEmpty();
            assertThat(inspection.read(of, id)).as(role.name()).isEmpty();
            assertThat(inspection.say(of, id, "tò mò")).isEqualTo(new Verdict.NotThere());
            assertThat(count(of)).as(role.name()).isZero();
        }
    }

    @Test
    void an_inspector_of_the_unit_itself_sees_nothing_of_it() {
        StaffMember theirs = house.officer(unit, Role.INSPECTOR);
        opening.name(theirs);
        report("Về đơn vị của chính thanh tra này");
        assertThat(ofMyUnit(inspector)).hasSize(1);
        assertThat(ofMyUnit(theirs)).isEmpty();
        assertThat(inspection.read(theirs, only(inspector).id())).isEmpty();
        assertThat(inspection.isNamed(theirs)).isTrue();
    }

    @Test
    void who_is_not_named_any_more_sees_nothing_any_more() {
        report("Sẽ không còn thấy");
        assertThat(ofMyUnit(inspector)).hasSize(1);
        keeping.end(opening.confirmer(), opening.naming(inspector).id());
        assertThat(inspection.headings(inspector)).isEmpty();
    }

    @Test
    void no_word_of_it_stands_readable_in_the_database() {
        String mark = "dauriengbiet" + UUID.randomUUID().toString().substring(0, 8);
        String code = kept(report("Lời có " + mark));
        door.write(code, "Thêm " + mark, List.of(), "line-" + UUID.randomUUID());
        assertThat(new WholeDatabase(transactions, db).holding(mark)).isEmpty();
        assertThat(new WholeDatabase(transactions, db).holding(code)).isEmpty();
    }

    private Received report(String words) {
        return door.receive(complaint(words), List.of(), "form-" + UUID.randomUUID());
    }

    private Complaint complaint(String words) {
        return new Complaint(unit, "", words, "", "");
    }

    private static String kept(Received received) {
        return ((Received.Kept) received).code();
    }

    private Inspection.Heading only(StaffMember me) {
        List<Inspection.Heading> mine = ofMyUnit(me);
        assertThat(mine).hasSize(1);
        return mine.getFirst();
    }

    private List<Inspection.Heading> ofMyUnit(StaffMember me) {
        return inspection.headings(me).stream().filter(one -> one.unit().equals(unit)).toList();
    }

    private int count(StaffMember me) {
        return transactions.reading(
                new Asker.Officer(me.id()),
                () -> db.sql("select count(*) from conduct.reports").query(Integer.class).single());
    }
}
