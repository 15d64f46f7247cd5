package vn.binhyen.territory.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.territory.Counted;
import vn.binhyen.territory.PlaceSheets.Mistake;
import vn.binhyen.territory.PlaceSheets.Wrong;
import vn.binhyen.territory.VillageKind;

class PlaceSheetReaderTest {

    private static final UnitId EA_NING = UnitId.parse("24540@2025-07-01");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String VILLAGES = "commune_code;village;kind\n";
    private static final String COUNTS = "commune_code;village;what;value;as_of;source\n";

    private final PlaceSheetReader reader =
            new PlaceSheetReader(
                    code -> code.equals("24540") ? Optional.of(EA_NING) : Optional.empty(), TODAY);

    @Test
    void semicolons_or_commas_and_a_byte_order_mark_or_none_say_the_same() {
        PlaceSheet plain = read(VILLAGES + "24540;Ea Mta;buôn\n");
        assertThat(plain.villages())
                .containsExactly(new PlaceSheet.VillageLine(EA_NING, "Ea Mta", VillageKind.BUON));
        assertThat(read("\uFEFFcommune_code,village,kind\r\n24540,\"Ea Mta\",BUON\r\n"))
                .isEqualTo(plain);
    }

    @Test
    void good_lines_are_taken_and_everything_wrong_in_the_others_is_told() {
        PlaceSheet sheet =
                read(
                        VILLAGES
                                + "24540;1;thôn\n99999;;phố\n\n24540;2\n24540;\"3;thôn\n24540;4;thon");
        assertThat(sheet.villages())
                .extracting(PlaceSheet.VillageLine::name)
                .containsExactly("1", "4");
        assertThat(sheet.mistakes())
                .containsExactly(
                        new Mistake(3, Wrong.COMMUNE, "99999"),
                        new Mistake(3, Wrong.VILLAGE, ""),
                        new Mistake(3, Wrong.KIND, "phố"),
                        new Mistake(5, Wrong.FIELDS, "24540;2"),
                        new Mistake(6, Wrong.QUOTES, "24540;\"3;thôn"));
    }

    @Test
    void a_count_keeps_its_day_in_either_writing_and_its_source() {
        PlaceSheet sheet =
                read(
                        COUNTS
                                + "24540;;diện tích;7.854,17 ha;2025-07-01;NQ 1660\n"
                                + "24540;Thôn 1;people;1.204;31/12/2025;Công an xã\n");
        assertThat(sheet.mistakes()).isEmpty();
        assertThat(sheet.counts().getFirst().value()).isEqualTo("7.854,17 ha");
        assertThat(sheet.counts().getLast().asOf()).isEqualTo(LocalDate.of(2025, 12, 31));
    }

    @Test
    void a_count_of_tomorrow_in_half_persons_from_nowhere_is_not_taken() {
        PlaceSheet sheet =
                read(COUNTS + "24540;;people;12,5;2026-11-22;\n24540;;cows;3;31/2/2026;x\n");
        assertThat(sheet.counts()).isEmpty();
        assertThat(sheet.mistakes())
                .extracting(Mistake::what)
                .containsExactly(Wrong.VALUE, Wrong.DAY, Wrong.SOURCE, Wrong.WHAT, Wrong.DAY);
    }

    @Test
    void a_file_that_is_no_table_of_ours_is_refused_whole() {
        assertThat(read("ten;loai\n1;2\n").mistakes())
                .containsExactly(new Mistake(1, Wrong.HEADER, "ten;loai"));
        assertThat(read(" \n\n").mistakes()).containsExactly(new Mistake(0, Wrong.EMPTY, ""));
        assertThat(reader.read("thôn".getBytes(StandardCharsets.UTF_16)).mistakes())
                .containsExactly(new Mistake(0, Wrong.NOT_UTF8, ""));
        assertThat(reader.read(new byte[PlaceSheetReader.MOST_BYTES + 1]).mistakes())
                .containsExactly(new Mistake(0, Wrong.TOO_LARGE, ""));
    }

    @Test
    void an_area_is_read_in_hectares_where_its_measure_is_told() {
        assertThat(Counted.AREA.amountOf("7.854,17 ha").orElseThrow())
                .isEqualByComparingTo("7854.17");
        assertThat(Counted.AREA.amountOf("78,54 km²").orElseThrow()).isEqualByComparingTo("7854");
        assertThat(Counted.AREA.amountOf("7.854,17")).isEmpty();
        assertThat(Counted.AREA.amountOf("7854.17 ha")).isEmpty();
        assertThat(Counted.AREA.amountOf("chừng 8 nghìn ha")).isEmpty();
    }

    @Test
    void a_name_is_kept_without_the_word_before_it() {
        assertThat(VillageKind.THON.bareName(" thon  5 ")).isEqualTo("5");
        assertThat(VillageKind.TO_DAN_PHO.bareName("Tổ dân phố 3")).isEqualTo("3");
        assertThat(VillageKind.BUON.bareName("Ea Mta")).isEqualTo("Ea Mta");
    }

    private PlaceSheet read(String text) {
        return reader.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
