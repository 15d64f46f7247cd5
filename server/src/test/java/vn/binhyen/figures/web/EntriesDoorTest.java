package vn.binhyen.figures.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.staff.Role;
import vn.binhyen.testing.AtADesk;
import vn.binhyen.testing.HouseTest;
import vn.binhyen.testing.People;

@HouseTest
class EntriesDoorTest {

    private static final String ALL = "/console/figures/entries";
    private static final UnitId HERE = UnitId.parse("24540@2025-07-01");
    private static final Pattern FORM = Pattern.compile("name=\"id\" value=\"([0-9a-f-]{36})\"");

    @Autowired MockMvcTester mvc;
    @Autowired People people;

    private AtADesk officer;

    @BeforeEach
    void anOfficerOfTheCommune() {
        officer = new AtADesk(mvc, people.signedIn(Role.DUTY_OFFICER, HERE));
    }

    @Test
    void a_count_is_keyed_in_corrected_and_withdrawn_and_every_version_stays_readable() {
        String id = newForm();
        assertThat(key(id, "trên 4.321", "2026-02-03")).hasStatus(303);
        assertThat(officer.read(ALL + "?indicator=leaflets")).contains("trên 4.321", "03/02/2026");

        assertThat(
                        officer.send(
                                ALL + "/" + id,
                                "over",
                                "1",
                                "day",
                                "2026-02-03",
                                "amount",
                                "4.300"))
                .hasStatus(303);
        assertThat(officer.read(ALL + "/" + id)).contains("trên 4.321", "4.300");

        assertThat(officer.send(ALL + "/" + id + "/withdrawal", "over", "2")).hasStatus(303);
        assertThat(officer.read(ALL + "/" + id)).contains("đã rút");
    }

    @Test
    void what_is_wrong_is_said_at_its_field_and_what_was_typed_stays() {
        String page =
                AtADesk.text(
                        officer.send(
                                ALL,
                                "id",
                                newForm(),
                                "indicator",
                                "leaflets",
                                "unit",
                                HERE.toString(),
                                "day",
                                "2026-02-03",
                                "amount",
                                "nhiều lắm",
                                "note",
                                "gọi 0912345678",
                                "origin",
                                "sổ trực"));

        assertThat(page)
                .contains(
                        "“nhiều lắm” chưa đọc được thành số",
                        "value=\"nhiều lắm\"",
                        "số điện thoại",
                        "value=\"sổ trực\"");
    }

    @Test
    void an_id_nobody_kept_is_not_there() {
        String unknown = ALL + "/00000000-0000-7000-8000-000000000000";
        assertThat(officer.open(unknown)).hasStatus(404);
        assertThat(officer.send(unknown, "amount", "x")).hasStatus(404);
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult key(
            String id, String amount, String day) {
        return officer.send(
                ALL,
                "id",
                id,
                "indicator",
                "leaflets",
                "unit",
                HERE.toString(),
                "day",
                day,
                "amount",
                amount);
    }

    private String newForm() {
        Matcher form = FORM.matcher(officer.read(ALL));
        assertThat(form.find()).isTrue();
        return form.group(1);
    }
}
