package vn.binhyen.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.binhyen.testing.HouseTest;

/// Which office serves an address: one, some to choose from, or none; never a guess.
@HouseTest
class OfficePagesTest {

    @Autowired MockMvcTester browser;

    @Test
    void a_commune_of_today_is_named_with_what_can_be_done_there() {
        assertThat(ask("thon 5 xa ea ning"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Công an xã Ea Ning",
                        "href=\"/bao-tin?xa=24540\"",
                        "href=\"/tra-cuu?xa=24540\"",
                        "Xã Ea Ning gồm những xã, phường cũ nào",
                        "Xã Cư Êwi (Huyện Cư Kuin)")
                .doesNotContain("nay thuộc Xã Ea Ning");
    }

    @Test
    void an_old_commune_leads_to_the_one_of_today_with_the_day() {
        assertThat(ask("xã Ea Hu, huyện Cư Kuin"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Công an xã Ea Ning",
                        "Xã Ea Hu (Huyện Cư Kuin) nay thuộc Xã Ea Ning, từ ngày 01/07/2025");
    }

    @Test
    void an_old_commune_that_was_divided_is_a_question() {
        assertThat(ask("xã Ea Bhốk huyện Cư Kuin"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "chia về nhiều nơi",
                        "href=\"/noi-tiep-nhan/24544\"",
                        "href=\"/noi-tiep-nhan/24561\"",
                        "một phần Xã Ea BHốk")
                .doesNotContain("Làm được gì ở đây");
    }

    @Test
    void a_district_alone_another_province_and_no_place_are_no_office() {
        assertThat(ask("huyện Cư Kuin")).bodyText().doesNotContain("Làm được gì ở đây");
        assertThat(ask("phường Cầu Giấy, Hà Nội"))
                .bodyText()
                .contains("Phường Cầu Giấy thuộc Thành phố Hà Nội, không thuộc tỉnh Đắk Lắk")
                .doesNotContain("Làm được gì ở đây");
        assertThat(ask("nhà tôi gần cây đa"))
                .bodyText()
                .contains("Chưa nhận ra xã, phường nào")
                .doesNotContain("Làm được gì ở đây");
    }

    @Test
    void a_chosen_office_has_an_address_of_its_own_and_an_unknown_one_is_not_there() {
        assertThat(browser.get().uri("/noi-tiep-nhan/24544").exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Làm được gì ở đây");
        assertThat(browser.get().uri("/noi-tiep-nhan/00001").exchange()).hasStatus(404);
        assertThat(browser.get().uri("/en/noi-tiep-nhan").exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Which police serves this address?");
    }

    private MvcTestResult ask(String address) {
        return browser.post().uri("/noi-tiep-nhan").param("address", address).exchange();
    }
}
