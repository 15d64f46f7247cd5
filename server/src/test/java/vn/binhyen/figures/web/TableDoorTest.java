package vn.binhyen.figures.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.binhyen.figures.Countable;
import vn.binhyen.figures.Figures;
import vn.binhyen.figures.Occurrence;
import vn.binhyen.figures.SourceVersion;
import vn.binhyen.figures.SourceVersion.Source;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.Figure;
import vn.binhyen.kernel.Mark;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Role;
import vn.binhyen.testing.AtADesk;
import vn.binhyen.testing.HouseTest;
import vn.binhyen.testing.People;

@HouseTest
class TableDoorTest {

    private static final UnitId HERE = UnitId.parse("24580@2025-07-01");
    private static final UnitId PROVINCE = UnitId.parse("66@2025-07-01");
    private static final String SPAN = "&period=range&from=2026-01-01&to=2026-02-14";

    @Autowired MockMvcTester mvc;
    @Autowired People people;
    @Autowired Figures figures;
    @Autowired Transactions transactions;

    @BeforeEach
    void twoMonthsOfMediation() {
        said("disputes", LocalDate.of(2026, 1, 20), Figure.of(25, Mark.OVER));
        said("disputes-mediated", LocalDate.of(2026, 1, 20), Figure.exactly(20));
        said("disputes", LocalDate.of(2026, 2, 3), Figure.exactly(4));
        said("disputes-mediated", LocalDate.of(2026, 2, 3), Figure.exactly(3));
    }

    @Test
    void months_stand_beside_each_other_with_shares_and_each_number_opens() {
        String page =
                desk(Role.COMMUNE_CHIEF, HERE)
                        .read(
                                "/console/figures/table?indicator=disputes&indicator=disputes-mediated"
                                        + SPAN);

        assertThat(page)
                .contains(
                        ">1/2026<",
                        ">2/2026<",
                        ">trên 25<",
                        ">trên 29<",
                        "Tỷ lệ hòa giải thành",
                        "75 % (3/4)",
                        "/console/figures/disputes/records?unit=24580@2025-07-01&amp;from=2026-02-01&amp;to=2026-02-14");
    }

    @Test
    void a_province_sees_its_communes_and_takes_numbers_along_as_numbers() throws Exception {
        byte[] file =
                desk(Role.PROVINCE_STAFF, PROVINCE)
                        .open(
                                "/console/figures/table.xlsx?by=unit&indicator=disputes-mediated"
                                        + SPAN)
                        .getResponse()
                        .getContentAsByteArray();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows).hasSizeGreaterThan(102);
            Row ours =
                    rows.stream()
                            .filter(row -> row.getCellText(0).contains("Liên Sơn Lắk"))
                            .findFirst()
                            .orElseThrow();
            assertThat(ours.getCellAsNumber(1).orElseThrow().intValue()).isEqualTo(23);
        }
    }

    @Test
    void what_was_known_on_a_day_is_less_and_the_records_tell_what_came_since() {
        AtADesk chief = desk(Role.COMMUNE_CHIEF, HERE);

        String then =
                chief.read(
                        "/console/figures/table?indicator=disputes-mediated&recorded=2026-02-20"
                                + SPAN);
        assertThat(then).contains("&amp;since=2026-02-20").doesNotContain(">20<");

        String records =
                chief.read(
                        "/console/figures/disputes-mediated/records?unit=&from=2026-01-01&to=2026-02-14&since=2026-02-20");
        assertThat(records).contains("ghi nhận muộn", "+20", "+3");
    }

    @Test
    void another_communes_table_is_not_there() {
        assertThat(
                        desk(Role.COMMUNE_CHIEF, HERE)
                                .open("/console/figures/table?unit=22015@2025-07-01"))
                .hasStatus(404);
    }

    private AtADesk desk(Role role, UnitId unit) {
        return new AtADesk(mvc, people.signedIn(role, unit));
    }

    /// The same id each time: told before every test, counted once.
    private void said(String indicator, LocalDate day, Figure figure) {
        var id = UUID.nameUUIDFromBytes((indicator + day).getBytes());
        var occurrence =
                new Occurrence(
                        Countable.ENTERED,
                        HERE,
                        day,
                        Map.of("indicator", indicator, "channel", "outside"),
                        figure,
                        0);
        transactions.as(
                new Asker.Worker("test"),
                () ->
                        figures.count(
                                List.of(
                                        new SourceVersion(
                                                new Source("entry", id), 1, List.of(occurrence)))));
    }
}
