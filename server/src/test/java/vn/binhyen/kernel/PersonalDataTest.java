package vn.binhyen.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.binhyen.kernel.PersonalData.Kind;

/// Sentences as officers and residents write them. All persons and numbers are invented.
class PersonalDataTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PHONE | Bà con gọi số 0905123456 nhé",
                "PHONE | sđt 0905 123 456",
                "PHONE | ĐT: 0905.123.456.",
                "PHONE | liên hệ 090-512-3456",
                "PHONE | gọi +84905123456",
                "PHONE | gọi +84 905 123 456 giúp",
                "PHONE | zalo 84905123456",
                "PHONE | so dt 0352 12 34 56 cua anh ay",
                "PHONE | Máy bàn (0262) 3852 123",
                "PHONE | máy bàn 02623852123",
                "PHONE | 0387654321 là số của người bán",
                "ID_NUMBER | CCCD 066085001234",
                "ID_NUMBER | căn cước số 066 085 001 234",
                "ID_NUMBER | số định danh cá nhân: 066085001234",
                "ID_NUMBER | cccd: 0660 8500 1234",
                "ID_NUMBER | cmnd 241234567 cấp tại Đắk Lắk",
                "ID_NUMBER | chứng minh nhân dân số 241 234 567",
                "ID_NUMBER | CMT 241.234.567",
                "ID_NUMBER | người này mang giấy 241234567",
                "ID_NUMBER | mã 066085001234 trên thẻ",
                "NUMBER_PLATE | xe 47A-123.45 đỗ trước nhà",
                "NUMBER_PLATE | xe máy 47B1-234.56",
                "NUMBER_PLATE | xe 47B1 23456 chạy ẩu",
                "NUMBER_PLATE | biển 47-B1 234.56",
                "NUMBER_PLATE | biển số 47b1 23456",
                "NUMBER_PLATE | bks 47a 12345",
                "NUMBER_PLATE | xe tải 47C-1234 chở cát",
                "NUMBER_PLATE | xe 47AA-123.45",
                "NUMBER_PLATE | chiếc 47b1-234.56 hay đậu ở ngã ba",
                "NUMBER_PLATE | xe điện 47MĐ1-234.56",
                "BANK_ACCOUNT | STK 0123456789 Vietcombank",
                "BANK_ACCOUNT | chuyển vào stk: 5200205123456",
                "BANK_ACCOUNT | số tài khoản 1903 4567 8901 23",
                "BANK_ACCOUNT | tài khoản ngân hàng Agribank 5200205123456",
                "BANK_ACCOUNT | tk vcb 0071001234567",
                "BANK_ACCOUNT | 0071001234567 - Vietcombank",
                "BANK_ACCOUNT | nó bảo gửi vào BIDV 63110000123456",
                "BANK_ACCOUNT | thẻ 9704 1234 5678 9012 bị mất",
                "BANK_ACCOUNT | account 12345678",
                "NAME_WITH_BIRTH | Nguyễn Văn Thử sinh năm 1985",
                "NAME_WITH_BIRTH | ông Nguyễn Văn Thử, SN 1985, trú thôn 3",
                "NAME_WITH_BIRTH | Trần Thị Mẫu (sinh 1990)",
                "NAME_WITH_BIRTH | Y Bliu Kbuôr (1988) ở buôn Ea Tlá",
                "NAME_WITH_BIRTH | H'Hoa Byă, sn 1979",
                "NAME_WITH_BIRTH | H’Hoa Byă sinh ngày 12/03/1979",
                "NAME_WITH_BIRTH | nguyen van thu sn 1985",
                "NAME_WITH_BIRTH | tran thi mau sinh nam 1990",
                "NAME_WITH_BIRTH | Lê Văn Ví Dụ, 1975, là người thấy đầu tiên",
                "NAME_WITH_BIRTH | cháu Phạm Minh Thử ngày sinh: 01/02/2015",
                "NAME_WITH_BIRTH | Anh Nam Bờ Hồ sinh năm 1992",
                "NAME_WITH_BIRTH | Bùi Thị Thử năm sinh 2001"
            })
    void is_found_once_and_as_what_it_is(Kind kind, String text) {
        assertThat(PersonalData.in(text))
                .as(text)
                .singleElement()
                .extracting(PersonalData.Found::kind)
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Việc của bà con có số PA-2026-0012",
                "Mã biên nhận 7K4M-92TX-3HQP-V8WD",
                "Mã 1234-5678-9012-3456 gõ ở trang theo dõi",
                "Hẹn 15h30 ngày 21/11/2026",
                "lúc 7g30 sáng mai",
                "từ 08-09-2025 07 giờ đến 20 giờ",
                "trực 24h 2026",
                "trong 24 giờ, hạn 03.12.2026",
                "phạt 1.500.000 đồng",
                "phạt 150000000 đồng",
                "mất 250.000.000đ tiền mặt",
                "mất khoảng 123456789 đồng",
                "chuyển vào tài khoản 5000000 đồng",
                "tài khoản bị trừ 5000000",
                "tài khoản VNeID mức 2",
                "tài khoản Facebook tên Mua Bán Ea Ning",
                "Gọi 113, 114, 115 khi khẩn cấp",
                "Tổng đài 1900 8198",
                "tổng đài 18001091",
                "theo Nghị định 282/2025/NĐ-CP",
                "Thông tư 01/2017, Điều 4",
                "Luật Tố Cáo (2018) quy định",
                "Luật Căn cước 2023",
                "xã Ea Ning (2025) có 12.345 dân",
                "đường Lê Duẩn (2020) đang sửa",
                "trường Trần Phú, 1975, nay đổi tên",
                "học sinh năm 2026",
                "các cháu sinh năm 2019 đi tiêm",
                "anh ấy sinh năm 1990",
                "Nguyễn Văn Thử đã nhận đơn",
                "quốc lộ 14C 2 km về phía nam",
                "cách 50m 2000 bước",
                "rộng 20m 1500 hộ",
                "tọa độ 12.710013, 108.237751",
                "12.710013 108.237751",
                "nhà số 47, hẻm 12",
                "lô 47A đường số 3",
                "mã hồ sơ 000.00.12.H15-261121-0001",
                "có 241 hộ, 1.234 khẩu",
                "từ 2019 đến 2026",
                "ngày 01/07/2025 lúc 00:00",
                "diện tích 1234567 m2",
                "giá 12500000",
                "nộp 300k phí",
                "phiên bản 1.2.3.4",
                "mã bưu chính 63000",
                "Hồ Ea Nhái, 2024 khởi công"
            })
    void passes(String text) {
        assertThat(PersonalData.in(text)).as(text).isEmpty();
        assertThat(PersonalData.masked(text)).isEqualTo(text);
    }

    @Test
    void what_is_masked_can_not_be_read_and_the_rest_stays() {
        assertThat(
                        PersonalData.masked(
                                "Ông Nguyễn Văn Thử, SN 1985, xe 47B1-234.56, gọi 0905123456"
                                        + " lúc 15h30"))
                .isEqualTo("Ông •••, xe •••, gọi ••• lúc 15h30");
    }

    @Test
    void letters_with_their_marks_apart_are_read_the_same() {
        String apart = Normalizer.normalize("Nguyễn Văn Thử sinh năm 1985", Normalizer.Form.NFD);
        assertThat(PersonalData.in(apart))
                .singleElement()
                .extracting(PersonalData.Found::kind)
                .isEqualTo(Kind.NAME_WITH_BIRTH);
    }

    @Test
    void a_long_text_of_digits_is_read_in_a_moment() {
        String digits = "1234567890 ".repeat(2_000) + "a ".repeat(5_000);
        assertThat(PersonalData.in(digits)).isNotNull();
    }
}
