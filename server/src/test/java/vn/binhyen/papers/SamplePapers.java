package vn.binhyen.papers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.binhyen.papers.Signature.Capacity;
import vn.binhyen.papers.Table.Column;
import vn.binhyen.papers.Table.Row;

/// Papers as a commune's police would write them; their names and figures are invented.
final class SamplePapers {

    static final PaperTypes TYPES = PaperTypes.read("types.csv", resource("types.csv"));
    static final Organisations ORGANISATIONS =
            Organisations.read("organisations.csv", resource("organisations.csv"));
    static final Organisation POLICE =
            ORGANISATIONS.of("commune-police", new UnitNames("Đắk Lắk", "xã", "Ea Ning"));

    private SamplePapers() {}

    static String resource(String name) {
        try (var file = SamplePapers.class.getResourceAsStream("/papers/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PaperDraft draft(String type) {
        return Paper.of(POLICE, TYPES.of(type), "Kết quả công tác năm 2026")
                .signedBy(Signature.of("Trưởng Công an xã").by("Trung tá Y Bhăm Niê"));
    }

    /// Two pages with a table, and a statistics form across.
    static Paper yearReport() {
        return Paper.of(
                        POLICE,
                        TYPES.of("BC"),
                        "Kết quả công tác xây dựng phong trào Toàn dân bảo vệ an ninh Tổ quốc năm 2026")
                .addressedTo("Công an tỉnh Đắk Lắk (qua Phòng PV05)")
                .saying(
                        Block.paragraph(
                                "Thực hiện Kế hoạch số 12/KH-CAT ngày 05 tháng 01 năm 2026 của Công an"
                                        + " tỉnh Đắk Lắk về công tác xây dựng phong trào Toàn dân bảo vệ an"
                                        + " ninh Tổ quốc, Công an xã Ea Ning báo cáo kết quả như sau:"),
                        Block.heading("Đặc điểm tình hình"),
                        Block.paragraph(
                                "Xã Ea Ning có 24 thôn, buôn với 9.214 hộ, 41.306 nhân khẩu thuộc 17 dân"
                                        + " tộc cùng sinh sống. Tình hình an ninh, trật tự trên địa bàn cơ"
                                        + " bản ổn định; tội phạm trộm cắp tài sản và lừa đảo trên không gian"
                                        + " mạng còn tiềm ẩn phức tạp, nhất là vào mùa thu hoạch cà phê."),
                        Block.heading("Kết quả hoạt động"),
                        Block.clauseTitled("Công tác tiếp nhận, giải quyết thông tin"),
                        Block.paragraph(
                                Run.plain("Tiếp nhận "),
                                Run.bold("568"),
                                Run.plain(
                                        " nguồn tin về an ninh, trật tự qua trang Zalo chính thức, cổng"
                                                + " thông tin và trực tiếp tại trụ sở, tăng 6,58% so với cùng kỳ"
                                                + " năm 2025; trong đó 212 nguồn tin có giá trị. Đã giải quyết 541"
                                                + " nguồn tin, đạt 95,2%; đúng hạn 530 nguồn tin.")),
                        Block.paragraph("Kết quả cụ thể theo từng lĩnh vực như sau:"),
                        Block.centred(Run.bold("Bảng 1. Kết quả tiếp nhận, giải quyết nguồn tin")),
                        table(),
                        Block.clauseTitled("Công tác tuyên truyền, vận động"),
                        Block.bullet(
                                "Tổ chức 48 buổi tuyên truyền với 5.264 lượt người tham gia; đăng 310 tin,"
                                        + " bài trên trang Zalo của Công an xã;"),
                        Block.bullet(
                                "Vận động 8.120 hộ ký cam kết không vi phạm pháp luật, đạt 88,1% tổng số"
                                        + " hộ; 24/24 thôn, buôn đăng ký đạt chuẩn “An toàn về an ninh, trật"
                                        + " tự”;"),
                        Block.bullet(
                                "Hướng dẫn nhân dân thực hiện thông báo lưu trú, đăng ký, quản lý cư trú"
                                        + " trên môi trường điện tử."),
                        Block.clauseTitled("Xây dựng, nhân rộng mô hình"),
                        Block.paragraph(
                                "Duy trì 06 mô hình với 31 điểm, trong đó 27 điểm được đánh giá hiệu quả,"
                                        + " đạt 87,1%. Chi tiết theo Phụ lục kèm theo Báo cáo này."),
                        Block.point(
                                "Mô hình “Kết nối mạng xã hội - Bình yên cho mỗi gia đình”: 24 điểm;"),
                        Block.point("Mô hình “Camera an ninh”: 04 điểm;"),
                        Block.point("Mô hình “Công an - Nhà trường - Khu dân cư”: 03 điểm."),
                        Block.heading("Tồn tại, nguyên nhân"),
                        Block.clause(
                                "Một số nhóm Zalo thôn, buôn hoạt động chưa thường xuyên; việc cập nhật danh"
                                        + " bạ thành viên sau sắp xếp đơn vị hành chính còn chậm."),
                        Block.clause(
                                "Nguyên nhân: lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở còn mỏng;"
                                        + " kỹ năng sử dụng thiết bị của một số cán bộ thôn, buôn còn hạn chế."),
                        Block.heading("Phương hướng, nhiệm vụ năm 2027"),
                        Block.clause(
                                "Tiếp tục nhân rộng mô hình tại 100% thôn, buôn trên địa bàn."),
                        Block.clause(
                                "Nâng tỷ lệ giải quyết nguồn tin đúng hạn lên trên 98%; thông báo kết quả đến"
                                        + " người cung cấp tin theo quy định."),
                        Block.paragraph(
                                "Trên đây là Báo cáo kết quả công tác năm 2026, Công an xã Ea Ning kính báo"
                                        + " cáo Công an tỉnh theo dõi, chỉ đạo."))
                .with(
                        Appendix.landscape(
                                "Thống kê mô hình phong trào Toàn dân bảo vệ an ninh Tổ quốc",
                                form()))
                .signedBy(
                        Signature.of(Capacity.KT, "Trưởng Công an xã", "Phó Trưởng Công an xã")
                                .by("Thiếu tá H’Nga Êban"))
                .copiedTo("Đảng ủy, UBND xã (để báo cáo)", "Lãnh đạo Công an xã")
                .paper()
                .signed(5, LocalDate.of(2026, 11, 4));
    }

    static Table table() {
        return new Table(
                List.of(
                        Column.numbers(7),
                        Column.words(38),
                        Column.numbers(14),
                        Column.numbers(14),
                        Column.numbers(14),
                        Column.numbers(13)),
                List.of(
                        Row.of(
                                Cell.of("TT").down(2),
                                Cell.of("Lĩnh vực").down(2),
                                Cell.of("Tiếp nhận").down(2),
                                Cell.of("Kết quả").across(3)),
                        Row.heads("Đã giải quyết", "Đang giải quyết", "Tỷ lệ (%)")),
                List.of(
                        row(1, "Tố giác, tin báo về tội phạm", 74, 70),
                        row(2, "Phản ánh về an ninh, trật tự", 263, 251),
                        row(3, "Tệ nạn xã hội", 41, 37),
                        row(4, "An toàn giao thông", 112, 109),
                        row(5, "Cư trú và thủ tục hành chính", 78, 74),
                        Row.total(
                                Cell.of("Tổng cộng").across(2),
                                Cell.columnSum(),
                                Cell.columnSum(),
                                Cell.columnSum(),
                                Cell.share(4, 3))));
    }

    private static Row row(int number, String field, long heard, long done) {
        return Row.of(
                Cell.of(number),
                Cell.of(field),
                Cell.of(heard),
                Cell.of(done),
                Cell.of(heard - done),
                Cell.share(4, 3));
    }

    /// The statistics form: more rows than fit on one page.
    static Table form() {
        var rows = new ArrayList<Row>();
        rows.add(
                Row.total(
                        Cell.of("Tổng số").across(3),
                        Cell.columnSum(),
                        Cell.columnSum(),
                        Cell.columnSum(),
                        Cell.rowSum(4, 6),
                        Cell.columnSumMarked("trên"),
                        Cell.columnSum(),
                        Cell.share(9, 7),
                        Cell.empty()));
        rows.add(Row.group(Cell.of("A"), Cell.of("Mô hình do Công an xã chủ trì").across(10)));
        IntStream.rangeClosed(1, 9).forEach(i -> rows.add(model(i)));
        rows.add(Row.group(Cell.of("B"), Cell.of("Mô hình do đoàn thể chủ trì").across(10)));
        IntStream.rangeClosed(10, 16).forEach(i -> rows.add(model(i)));
        return new Table(
                List.of(
                        Column.numbers(5),
                        Column.words(32),
                        Column.numbers(9),
                        Column.numbers(8),
                        Column.numbers(8),
                        Column.numbers(8),
                        Column.numbers(8),
                        Column.numbers(11),
                        Column.numbers(9),
                        Column.numbers(8),
                        Column.words(12)),
                List.of(
                        Row.of(
                                Cell.of("TT").down(2),
                                Cell.of("Tên mô hình").down(2),
                                Cell.of("Năm xây dựng").down(2),
                                Cell.of("Số điểm").across(4),
                                Cell.of("Thành viên").down(2),
                                Cell.of("Điểm hiệu quả").down(2),
                                Cell.of("Tỷ lệ (%)").down(2),
                                Cell.of("Ghi chú").down(2)),
                        Row.heads("Đầu kỳ", "Mới", "Kết thúc", "Cộng")),
                rows);
    }

    private static Row model(int i) {
        return Row.of(
                Cell.of(i),
                Cell.of("Mô hình “Thôn, buôn tự quản về an ninh, trật tự” số " + i),
                Cell.of("2022"),
                Cell.of(i % 4 + 1),
                Cell.of(i % 3),
                Cell.of(0),
                Cell.rowSum(4, 6),
                i == 3 ? Cell.marked("trên", BigDecimal.valueOf(1200)) : Cell.of(120L + i),
                Cell.of(i % 4),
                Cell.share(9, 7),
                Cell.empty());
    }

    static Paper decision() {
        return Paper.of(POLICE, TYPES.of("QĐ"), "Về việc thành lập Tổ quản trị trang Zalo")
                .decidedBy("Trưởng Công an xã Ea Ning")
                .onGrounds(
                        "Căn cứ Luật Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở ngày 28 tháng 11"
                                + " năm 2023",
                        "Theo đề nghị của Tổ Tổng hợp.")
                .saying(
                        Block.articleSaying(
                                "Thành lập Tổ quản trị trang Zalo “Công an xã Ea Ning”."),
                        Block.articleSaying("Quyết định này có hiệu lực kể từ ngày ký."))
                .signedBy(Signature.of("Trưởng Công an xã").by("Trung tá Y Bhăm Niê"))
                .copiedTo("Như Điều 2")
                .paper();
    }

    static Paper letter() {
        return Paper.of(POLICE, TYPES.of("CV"), "đề nghị phối hợp vận động ký cam kết")
                .urgent(Urgency.URGENT)
                .addressedTo("Ủy ban MTTQ Việt Nam xã", "Hội Liên hiệp Phụ nữ xã", "Đoàn xã")
                .saying(
                        Block.paragraph(
                                "Công an xã Ea Ning trân trọng đề nghị quý cơ quan phối hợp."))
                .signedBy(
                        Signature.of(
                                        Capacity.TM,
                                        "Ban Chỉ đạo",
                                        "Trưởng ban",
                                        "Chủ tịch Ủy ban nhân dân xã")
                                .by("Nguyễn Văn Bình"))
                .paper();
    }

    /// Signed by two, by a committee whose pages are set in 13 points.
    static Paper minutes() {
        var committee =
                new Organisation(
                        "Ủy ban nhân dân xã Ea Ning",
                        "Ban Chỉ đạo phong trào Toàn dân bảo vệ an ninh Tổ quốc",
                        "Ea Ning",
                        "BCĐ",
                        "CA",
                        new Layout(13, 20, 20, 35, 20));
        return Paper.of(committee, TYPES.of("BB"), "Họp Ban Chỉ đạo quý I năm 2026")
                .dated(LocalDate.of(2026, 2, 9))
                .saying(
                        Block.clauseTitled("Thành phần"),
                        Block.bullet("Chủ trì: Chủ tịch Ủy ban nhân dân xã."),
                        Block.paragraph("Cuộc họp kết thúc vào hồi 11 giờ 30 phút cùng ngày."))
                .signedBy(Signature.of("Thư ký").by("Lê Thị Hoa"))
                .signedBy(Signature.of("Chủ trì").by("Nguyễn Văn Bình"))
                .paper();
    }

    /// Chapters, articles, clauses, points, and two appendices.
    static Paper regulation() {
        return Paper.of(POLICE, TYPES.of("QC"), "Hoạt động của Tổ tự quản")
                .saying(
                        Block.chapter("Quy định chung"),
                        Block.article("Phạm vi điều chỉnh"),
                        Block.clause("Quy chế này quy định về tổ chức và hoạt động."),
                        Block.clause("Các tổ gồm:"),
                        Block.point("Tổ Zalo;"),
                        Block.point("Tổ camera."),
                        Block.chapter("Tổ chức thực hiện"),
                        Block.section("Trách nhiệm"),
                        Block.article("Hiệu lực"),
                        Block.paragraph("Quy chế có hiệu lực kể từ ngày ký."))
                .with(Appendix.of("Danh mục tổ", Block.paragraph("Tổ Zalo buôn Ea Kmat.")))
                .with(Appendix.landscape("Biểu theo dõi", table()))
                .signedBy(
                        Signature.of(
                                Capacity.TUQ,
                                "Trưởng Công an xã",
                                "Phó Trưởng Công an xã",
                                "Tổ trưởng Tổ Tổng hợp"))
                .paper();
    }
}
