package vn.binhyen.console.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.binhyen.cases.CaseDesk;
import vn.binhyen.cases.CaseFilter;
import vn.binhyen.cases.CaseKind;
import vn.binhyen.cases.CaseLine;
import vn.binhyen.cases.CaseLists;
import vn.binhyen.cases.CaseQuery;
import vn.binhyen.cases.ReportDoor;
import vn.binhyen.channels.Said;
import vn.binhyen.channels.Talk;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.testing.House;
import vn.binhyen.testing.HouseTest;
import vn.binhyen.testing.People;

@HouseTest
class FindingCasesTest {

    private static final UnitId EA_NING = UnitId.parse("24540@2025-07-01");

    @Autowired House house;
    @Autowired People people;
    @Autowired ReportDoor door;
    @Autowired CaseDesk desk;
    @Autowired CaseLists lists;
    @Autowired Transactions transactions;
    @Autowired Talk talk;
    @Autowired MockMvcTester mvc;

    @Test
    void a_case_is_found_without_marks_in_any_order_and_by_its_place() {
        UnitId here = house.unit();
        StaffMember officer = house.officer(here);
        UUID wanted = report(here, "Mất trộm máy bơm nước ở rẫy cà phê", "Buôn Kô Tam");
        report(here, "Quán hát ồn ào", "thôn 3");
        for (String typed :
                List.of("may bom", "BƠM máy trộm", "máy bơm ko tam", "MẤT TRỘM", "buôn kô tam")) {
            assertThat(found(officer, typed)).as(typed).containsExactly(wanted);
        }
        assertThat(found(officer, "may bom thôn 3")).isEmpty();
        assertThat(found(officer, "% _ ' \" ; --")).isEmpty();
    }

    @Test
    void in_quotes_it_is_taken_as_written() {
        UnitId here = house.unit();
        StaffMember officer = house.officer(here);
        UUID wanted = report(here, "Có người bán ma túy", "");
        UUID other = report(here, "Mã tụy của con bò bị đau, ban ma", "");
        assertThat(found(officer, "ma tuy")).containsExactlyInAnyOrder(wanted, other);
        assertThat(found(officer, "\"ma túy\"")).containsExactly(wanted);
    }

    @Test
    void a_slip_of_the_finger_is_mended_once_the_words_are_learnt() {
        UnitId here = house.unit();
        StaffMember officer = house.officer(here);
        for (int i = 0; i < 3; i++) report(here, "Quán karaoke Hướng Dương ồn " + i, "");
        transactions.as(new Asker.Worker("test"), lists::learnWords);
        assertThat(found(officer, "karaoek huong duong")).hasSize(3);
        assertThat(found(officer, "karoke")).hasSize(3);
    }

    @Test
    void what_was_said_in_the_talk_is_found_too_without_marks_and_within_the_unit() {
        UnitId here = house.unit();
        StaffMember officer = house.officer(here);
        UUID wanted = report(here, "Mất xe đạp", "");
        report(here, "Chuyện khác", "");
        desk.answer(officer, wanted, "Đã tìm thấy ở gầm cầu Krông Nô", false, null);
        assertThat(found(officer, "gam cau krong no")).containsExactly(wanted);
        assertThat(found(officer, "\"gầm cầu\"")).containsExactly(wanted);
        assertThat(found(officer, "\"gam cau\"")).isEmpty();
        assertThat(found(house.officer(house.unit()), "gam cau krong no")).isEmpty();
    }

    @Test
    void what_the_product_itself_said_finds_no_case() {
        UnitId here = house.unit();
        StaffMember officer = house.officer(here);
        UUID wanted = report(here, "Mất xe đạp", "");
        Asker worker = new Asker.Worker("test");
        transactions.as(
                worker,
                () -> {
                    UUID conversation = lists.view(wanted).orElseThrow().conversation();
                    assertThat(talk.sayByMachine(conversation, "Mời ra cổng Krông Búk", List.of()))
                            .isInstanceOf(Said.Queued.class);
                });
        assertThat(found(officer, "krong buk")).isEmpty();
        assertThat(found(officer, "xe dap")).containsExactly(wanted);
    }

    @Test
    void words_looked_for_come_back_sealed_in_the_address_and_only_for_who_looked() {
        StaffMember officer = people.of(Role.DUTY_OFFICER, EA_NING);
        var cookie = people.signedIn(officer);
        UUID wanted = report(EA_NING, "Chuyện tên Nguyễn Văn Zyxwvu", "");
        String page = body("/console/cases", cookie);
        String mark = page.split("name=\"_csrf\" value=\"")[1].split("\"")[0];
        String address =
                mvc.post()
                        .uri("/console/cases/search")
                        .cookie(cookie)
                        .param("_csrf", mark)
                        .param("show", "ALL")
                        .param("words", "nguyen van zyxwvu")
                        .exchange()
                        .getResponse()
                        .getHeader("Location");
        assertThat(address).contains("show=ALL", "found=").doesNotContainIgnoringCase("zyxwvu");
        assertThat(body(address, cookie))
                .contains(wanted.toString(), "value=\"nguyen van zyxwvu\"");
        var colleague = people.signedIn(people.of(Role.DUTY_OFFICER, EA_NING));
        assertThat(body(address, colleague)).doesNotContain("nguyen van zyxwvu");
    }

    private String body(@org.jspecify.annotations.Nullable String uri, Cookie cookie) {
        try {
            return mvc.get()
                    .uri(String.valueOf(uri))
                    .cookie(cookie)
                    .exchange()
                    .getResponse()
                    .getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void nothing_of_another_unit_is_found() {
        UnitId here = house.unit();
        report(here, "Bí mật của xã này zyxwv", "");
        assertThat(found(house.officer(house.unit()), "zyxwv")).isEmpty();
        assertThat(found(house.officer(here), "zyxwv")).hasSize(1);
    }

    @Test
    void crime_information_and_what_is_not_classified_never_stand_on_the_map() {
        UnitId here = house.unit();
        StaffMember officer = house.officer(here);
        UUID noise = report(here, "ồn", "");
        UUID crime = report(here, "đánh bạc", "");
        report(here, "chưa phân loại", "");
        desk.classify(officer, noise, CaseKind.SECURITY_OBSERVATION, "");
        desk.classify(officer, crime, CaseKind.CRIME_DENUNCIATION, "");
        LocalDate from = LocalDate.of(2020, 1, 1), to = LocalDate.of(2100, 1, 1);
        transactions.reading(
                officer.asker(),
                () -> {
                    assertThat(lists.onTheMap(from, to))
                            .singleElement()
                            .isEqualTo(new CaseLists.OfCommune(here, 1, 1));
                    assertThat(lists.pinsOf(here, from, to))
                            .extracting(pin -> pin.line().id())
                            .containsExactly(noise);
                    return true;
                });
    }

    @Test
    void the_map_is_a_picture_and_a_table_and_leads_to_the_list() throws Exception {
        StaffMember officer = people.of(Role.DUTY_OFFICER, EA_NING);
        UUID noise = report(EA_NING, "Ồn trên bản đồ", "");
        desk.classify(officer, noise, CaseKind.SECURITY_OBSERVATION, "");
        var cookie = people.signedIn(officer);
        String page =
                mvc.get()
                        .uri("/console/cases/map?days=90")
                        .cookie(cookie)
                        .exchange()
                        .getResponse()
                        .getContentAsString();
        assertThat(page).contains("Xã Ea Ning", noise.toString(), "unit=24540@2025-07-01");
        var shapes =
                Pattern.compile("href=\"(/console/map-shapes-[0-9a-f]+\\.svg)#u24540\"")
                        .matcher(page);
        assertThat(shapes.find()).isTrue();
        assertThat(mvc.get().uri(shapes.group(1)).cookie(cookie))
                .hasStatusOk()
                .hasHeader("Cache-Control", "max-age=31536000, private, immutable")
                .bodyText()
                .contains("<path id=\"u24540\" d=\"M");
        assertThat(mvc.get().uri("/console/map-shapes-old.svg").cookie(cookie))
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-cache");
    }

    @Test
    void the_list_narrows_by_commune_and_period() {
        UnitId here = house.unit();
        StaffMember officer = house.officer(here);
        UUID one = report(here, "hôm nay", "");
        LocalDate today = LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh"));
        assertThat(narrowed(officer, here, today.minusDays(400), today.plusDays(400)))
                .containsExactly(one);
        assertThat(narrowed(officer, here, today.minusDays(900), today.minusDays(800))).isEmpty();
        assertThat(narrowed(officer, house.unit(), null, null)).isEmpty();
    }

    private List<UUID> narrowed(
            StaffMember officer,
            UnitId unit,
            @org.jspecify.annotations.Nullable LocalDate from,
            @org.jspecify.annotations.Nullable LocalDate to) {
        return ids(
                officer,
                new CaseFilter(
                        CaseQuery.Show.ALL,
                        new CaseFilter.Assignee.Anyone(),
                        null,
                        null,
                        unit,
                        "",
                        null,
                        from,
                        to,
                        ""));
    }

    private List<UUID> found(StaffMember officer, String words) {
        return ids(officer, CaseFilter.of(CaseQuery.Show.ALL).withWords(words));
    }

    private List<UUID> ids(StaffMember officer, CaseFilter filter) {
        var query = new CaseQuery(filter, CaseQuery.Order.NEWEST, null, 25);
        return transactions
                .reading(officer.asker(), () -> lists.lines(query, Instant.EPOCH))
                .lines()
                .stream()
                .map(CaseLine::id)
                .toList();
    }

    private UUID report(UnitId unit, String words, String place) {
        return door.receive(
                        new ReportDoor.Report(
                                unit, "other", words, place, "", 12.55, 108.1, true, "", "",
                                List.of()),
                        "form-" + UUID.randomUUID())
                .id();
    }
}
