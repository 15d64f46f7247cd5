package vn.binhyen.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class OrganisationsTest {

    private static final String ROW =
            "police, Công an tỉnh {province}, Công an {unit}, {place}, CA{kind}, TH, 14, 20, 20, 30, 15\n";

    @Test
    void one_row_serves_every_commune() {
        Organisations all = Organisations.read("o.csv", "# a remark\n" + ROW);
        Organisation ward = all.of("police", new UnitNames("Đắk Lắk", "phường", "Buôn Ma Thuột"));
        assertThat(ward.name()).isEqualTo("Công an phường Buôn Ma Thuột");
        assertThat(ward.sign()).isEqualTo("CAP");
        assertThat(ward.place()).isEqualTo("Buôn Ma Thuột");
        assertThat(all.of("police", new UnitNames("Quảng Ninh", "đặc khu", "Cô Tô")).sign())
                .isEqualTo("CAĐK");
    }

    @Test
    void every_organisation_that_is_shipped_makes_a_head() {
        var province = UnitNames.ofProvince("Đắk Lắk");
        assertThat(SamplePapers.ORGANISATIONS.codes())
                .contains("commune-police", "province-police", "commune-steering")
                .allSatisfy(code ->
                        assertThat(SamplePapers.ORGANISATIONS.of(code, province).name())
                                .isNotEmpty());
    }

    @Test
    void a_wrong_row_is_named_with_its_line_and_what_is_allowed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Organisations.read(
                                "o.csv",
                                ROW
                                        + ROW.replace("14,", "15,").replace("police", "a")
                                        + "b, only\n"
                                        + ROW
                                        + ROW.replace("police", "c").replace("{unit}", "{xã}")
                                        + ROW.replace("police", "d").replace("30", "ba")))
                .withMessage(
                        """
                        o.csv:2: the size of the words is 13 to 14 points, not 15
                        o.csv:3: 11 columns are needed, 2 are there
                        o.csv:4: police stands here twice
                        o.csv:5: {province}, {unit}, {place} and {kind} are allowed, not Công an {xã}
                        o.csv:6: column 10 is a whole number, not ba\
                        """);
    }

    @Test
    void the_types_of_the_decree_are_there_and_another_is_named() {
        assertThat(SamplePapers.TYPES.all())
                .extracting(PaperType::code)
                .contains("BC", "QĐ", "KH", "TB", "TTr", "CV", "BB", "QC", "GM", "HD")
                .hasSizeGreaterThanOrEqualTo(28);
        assertThat(SamplePapers.TYPES.of("CV").named()).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SamplePapers.TYPES.of("XX"))
                .withMessageContaining("there is no type of paper 'XX', only [BC, KH");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PaperTypes.read("t.csv", "BC, Báo cáo, maybe,\n"))
                .withMessage("t.csv:1: yes or no is allowed, not maybe");
    }
}
