package vn.binhyen.story.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.binhyen.activities.Activities;
import vn.binhyen.activities.Sums;
import vn.binhyen.announcements.Announcing;
import vn.binhyen.announcements.Notice;
import vn.binhyen.kernel.Figure;
import vn.binhyen.kernel.Mark;
import vn.binhyen.kernel.Period;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.movement.Site;
import vn.binhyen.movement.Stage;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.story.domain.ModelBook;
import vn.binhyen.testing.HouseTest;
import vn.binhyen.testing.People;

/// The figures of the announced models, as they stand in the announcements and not in the story's
/// own file, come back from what was logged.
@HouseTest
class ModelsOfTheMovementTest {

    private static final UnitId DAK_LAK = UnitId.parse("66@2025-07-01");
    private static final Period ALL =
            new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2024, 12, 31));

    @Autowired TellModels models;
    @Autowired Activities activities;
    @Autowired Announcing announcing;
    @Autowired Transactions transactions;
    @Autowired People people;

    Map<String, Site> sites;
    StaffMember province;

    @BeforeEach
    void the_models_are_told() {
        var officers = new HashMap<UnitId, StaffMember>();
        province = people.of(Role.PROVINCE_STAFF, DAK_LAK);
        officers.put(DAK_LAK, province);
        sites =
                models.tell(
                        ModelBook.shipped(),
                        DAK_LAK,
                        unit ->
                                officers.computeIfAbsent(
                                        unit, it -> people.of(Role.COMMUNE_CHIEF, it)));
    }

    @Test
    void every_figure_of_every_model_comes_back_with_its_mark() {
        assertThat(sites).hasSize(14);
        for (var each : sites.entrySet()) {
            Site site = each.getValue();
            assertThat(site.stage())
                    .as(each.getKey())
                    .isEqualTo(each.getKey().equals("d") ? Stage.ENDED : Stage.OPERATING);
            if (!EXPECTED.containsKey(each.getKey())) continue;
            Sums sums =
                    transactions.reading(
                            province.asker(),
                            () ->
                                    activities.sums(
                                            province.asker(),
                                            new Activities.Of.Site(site.id()),
                                            ALL));
            EXPECTED.get(each.getKey())
                    .forEach((place, figure) -> {
                        String[] at = place.split("[/.]");
                        Figure came =
                                at.length == 3
                                        ? sums.of(at[0], at[1], at[2])
                                        : sums.of(at[0], at[1]);
                        assertThat(came).as(each.getKey() + " " + place).isEqualTo(figure);
                    });
        }
        // the same model in two places is one model with two sites
        assertThat(sites.get("e1").model()).isEqualTo(sites.get("e10").model());
        assertThat(sites.get("e4").model()).isEqualTo(sites.get("e7").model());
        assertThat(sites.get("e7").members()).isEqualTo(117);
        assertThat(sites.get("e7").teams()).isEqualTo(6);
        assertThat(sites.get("e9").members()).isEqualTo(14);
        assertThat(sites.get("e1").began()).isEqualTo(LocalDate.of(2022, 5, 19));
    }

    @Test
    void the_notice_of_each_typical_model_tells_every_figure_and_names_nobody() {
        TOLD.forEach((key, figures) -> {
            Notice notice = announcing.look(province, sites.get(key).id()).orElseThrow().notice();
            String words = notice.words().toLowerCase(Locale.ROOT);
            for (String figure : figures) {
                assertThat(words).as(key).contains(figure.toLowerCase(Locale.ROOT));
            }
            assertThat(announcing.personal(notice)).as(key).isEmpty();
            assertThat(announcing.paper(notice, null).texts()).isNotEmpty();
        });
    }

    /// What the announcements of 2023 say of each, in the words of the product.
    private static final Map<String, List<String>> TOLD =
            Map.of(
                    "e1",
                    List.of(
                            "7.854,17 ha",
                            "1.542",
                            "19/05/2022",
                            "số nguồn tin báo ngoài hệ thống 6",
                            "(đánh bạc): 1 lần; số người bị xử phạt 6; số tiền phạt (đồng) 25.000.000",
                            "(bạo lực gia đình): 1 lần; số người bị xử phạt 1; số tiền phạt (đồng) 7.500.000",
                            "lựu đạn, bom, mìn, đầu đạn 4",
                            "đạn (viên) 22",
                            "súng kíp 1"),
                    "e2",
                    List.of(
                            "98,65 km²",
                            "2.151",
                            "98 % là người Dao",
                            "21 lần; số phút phát 630",
                            "áp phích, pa-nô 280",
                            "băng rôn, khẩu hiệu 20",
                            "tờ rơi 2.000",
                            "15 lần; số người nghe trên 600",
                            "gặp gỡ riêng: 4 lần",
                            "số hộ 492",
                            "số học sinh trên 90",
                            "trên 21",
                            "15 lần; số người tham gia trên 70",
                            "(gây thương tích): 2 lần; số người bị xử phạt 2; số tiền phạt (đồng) 14.500.000",
                            "750.000",
                            "15.000.000",
                            "số vụ hòa giải thành 7",
                            "súng kíp 44"),
                    "e3",
                    List.of(
                            "trên 1,6 km²",
                            "trên 4.400",
                            "gần 17.000",
                            "ngân hàng: 11",
                            "31/08/2021",
                            "30/09/2021",
                            "số người dự trên 100",
                            "60 lần; số người nghe trên 800",
                            "áp phích, pa-nô trên 100",
                            "tin, bài, phóng sự 10",
                            "số cơ sở kinh doanh, ngân hàng 11",
                            "trao đổi thông tin: 18 lần",
                            "cho vay nặng lãi"),
                    "e4",
                    List.of(
                            "920 ha",
                            "816",
                            "3.220",
                            "126",
                            "426",
                            "100 % số hộ",
                            "54 lần",
                            "trong đó có giá trị 67",
                            "quy ước của thôn"),
                    "e5",
                    List.of(
                            "24,1 km²",
                            "1.290",
                            "5.890",
                            "02/12/2021",
                            "20/12/2021",
                            "có 6 thành viên",
                            "53 lần; trong đó có giá trị 26",
                            "pháo (kg) 1,5",
                            "3 học sinh",
                            "12 học sinh",
                            "nông thôn mới kiểu mẫu năm 2022"),
                    "e6",
                    List.of(
                            "48,54 km²",
                            "680",
                            "3.045",
                            "108 hộ, 496 nhân khẩu",
                            "24 lần; số người nghe trên 2.100",
                            "số nguồn tin báo ngoài hệ thống 43",
                            "7 lần; số vụ hòa giải thành 7",
                            "hồ sơ giáo dục tại xã, phường 3",
                            "hồ sơ đưa đi cai nghiện bắt buộc 1",
                            "súng tự chế 1"),
                    "e7",
                    List.of(
                            "189,33 ha",
                            "106",
                            "415",
                            "23/06/2021",
                            "có 117 thành viên tham gia",
                            "có 6 tổ",
                            "ban điều hành 7 người",
                            "trên 90 % số hộ",
                            "người chấp hành xong án phạt tù 2",
                            "người hưởng án treo 2",
                            "số camera đang có 5",
                            "43 lần; số người tham gia 209",
                            "mở cửa quá giờ 43",
                            "lấn chiếm lòng đường, vỉa hè 7",
                            "vứt rác, gây ô nhiễm 5",
                            "trên 5 lần; số học sinh nghe 1.700"),
                    "e8",
                    List.of(
                            "6.658,81 ha",
                            "807",
                            "3.743",
                            "dân tộc: 9",
                            "cơ sở lưu trú: 15",
                            "3.000 - 5.000",
                            "26/10/2021",
                            "số nguồn tin báo ngoài hệ thống 9",
                            "số vụ hòa giải thành 7",
                            "súng tự chế 2",
                            "giữ sổ khách"),
                    "e9",
                    List.of(
                            "4.003,12 ha",
                            "1.812",
                            "8.245",
                            "15/09/2022",
                            "có 14 thành viên",
                            "số hộ đang tham gia 18",
                            "25/11/2022",
                            "200 m cáp nhôm",
                            "khoảng 30.000.000 đồng",
                            "02/01/2023",
                            "14/03/2023"),
                    "e10",
                    List.of(
                            "48,63 km²",
                            "814",
                            "3.494",
                            "96 lần; số người nghe trên 3.000",
                            "số hộ trên 8.000",
                            "giáo viên 556",
                            "số vụ khởi tố 1; số bị can, đối tượng 3",
                            "8 lần; số người bị xử phạt 9; số tiền phạt (đồng) 21.050.000",
                            "4/4 lâm nghiệp",
                            "người hưởng án treo 16",
                            "người chấp hành xong án phạt tù 31",
                            "người nghiện đang quản lý 26",
                            "bắt buộc 5",
                            "súng, các loại 11",
                            "bộ kích điện bắt cá 2",
                            "đạn (viên) 37",
                            "7 lần; số vụ hòa giải thành 7"));

    private static final Map<String, Map<String, Figure>> EXPECTED =
            Map.of(
                    "e1",
                    Map.of(
                            "tip/tips", exactly(6),
                            "fine/times", exactly(2),
                            "fine/persons", exactly(7),
                            "fine/money", exactly(32_500_000),
                            "prosecution/passed-on", exactly(1),
                            "weapons/weapons.grenade", exactly(4),
                            "weapons/weapons.flintlock", exactly(1),
                            "weapons/ammunition", exactly(22)),
                    "e2",
                    all(
                            Map.of(
                                    "broadcast/times", exactly(21),
                                    "broadcast/minutes", exactly(630),
                                    "material/banners", exactly(20),
                                    "material/posters", exactly(280),
                                    "material/leaflets", exactly(2_000),
                                    "outreach/times", exactly(15),
                                    "outreach/listeners", over(600),
                                    "individual-talk/times", exactly(4)),
                            Map.of(
                                    "pledge/households", exactly(492),
                                    "pledge/persons", exactly(2_151),
                                    "pledge/pupils", over(90),
                                    "tip/tips", over(21),
                                    "patrol/times", exactly(15),
                                    "patrol/participants", over(70),
                                    "fine/money", exactly(30_250_000),
                                    "mediation/settled", exactly(7),
                                    "weapons/weapons.flintlock", exactly(44))),
                    "e3",
                    Map.of(
                            "launch/participants", over(100),
                            "outreach/times", exactly(60),
                            "outreach/listeners", over(800),
                            "material/posters", over(100),
                            "pledge/businesses", exactly(11),
                            "material/media-items", exactly(10),
                            "information/times", exactly(18),
                            "tip/tips", exactly(3),
                            "typical-case/times", exactly(2)),
                    "e4",
                    Map.of(
                            "pledge/households", exactly(816),
                            "meeting/times", exactly(54),
                            "tip/valuable", exactly(67)),
                    "e5",
                    Map.of(
                            "information/times", exactly(53),
                            "information/valuable", exactly(26),
                            "weapons/fireworks", exactly(1_500)),
                    "e6",
                    Map.of(
                            "outreach/times", exactly(24),
                            "outreach/listeners", over(2_100),
                            "pledge/households", exactly(108),
                            "tip/tips", exactly(43),
                            "mediation/times", exactly(7),
                            "mediation/settled", exactly(7),
                            "rehabilitation/education", exactly(3),
                            "rehabilitation/rehabilitation", exactly(1),
                            "weapons/weapons.home-made-gun", exactly(1)),
                    "e7",
                    all(
                            Map.of(
                                    "pledge/households", exactly(106),
                                    "support/people.returned", exactly(2),
                                    "support/people.suspended", exactly(2),
                                    "camera/cameras", exactly(5),
                                    "patrol/times", exactly(43),
                                    "patrol/participants", exactly(209)),
                            Map.of(
                                    "reminder/reminded.late-opening", exactly(43),
                                    "reminder/reminded.encroachment", exactly(7),
                                    "reminder/reminded.littering", exactly(5),
                                    "school-session/times", over(5),
                                    "school-session/pupils", exactly(1_700))),
                    "e8",
                    Map.of(
                            "tip/tips", exactly(9),
                            "mediation/settled", exactly(7),
                            "weapons/weapons.home-made-gun", exactly(2)),
                    "e10",
                    all(
                            Map.of(
                                    "outreach/times", exactly(96),
                                    "outreach/listeners", over(3_000),
                                    "pledge/households", over(8_000),
                                    "pledge/officials", exactly(556),
                                    "tip/tips", exactly(9),
                                    "prosecution/prosecutions", exactly(1),
                                    "prosecution/persons", exactly(3),
                                    "fine/times", exactly(8),
                                    "fine/persons", exactly(9)),
                            Map.of(
                                    "fine/money", exactly(21_050_000),
                                    "support/people.suspended", exactly(16),
                                    "support/people.returned", exactly(31),
                                    "support/drug-users", exactly(26),
                                    "rehabilitation/rehabilitation", exactly(5),
                                    "weapons/weapons.gun", exactly(11),
                                    "weapons/weapons.electro-fishing", exactly(2),
                                    "weapons/ammunition", exactly(37),
                                    "mediation/settled", exactly(7))),
                    "b",
                    Map.of(
                            "outreach/times", over(80),
                            "launch/times", exactly(13),
                            "tip/valuable", exactly(37),
                            "mediation/settled", over(25),
                            "patrol/times", over(200),
                            "reminder/reminded.youth-groups", exactly(19)));

    private static Map<String, Figure> all(Map<String, Figure> some, Map<String, Figure> more) {
        var all = new HashMap<>(some);
        all.putAll(more);
        return all;
    }

    private static Figure exactly(long amount) {
        return Figure.exactly(amount);
    }

    private static Figure over(long amount) {
        return Figure.of(amount, Mark.OVER);
    }
}
