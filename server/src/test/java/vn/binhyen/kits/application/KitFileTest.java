package vn.binhyen.kits.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.binhyen.kits.PaperKind;
import vn.binhyen.papers.Organisations;
import vn.binhyen.papers.PaperTypes;

/// What a clerk reads when a kit is wrong.
class KitFileTest {

    private static final String FILE = "10-people-attack-crime.yaml";

    @Test
    void a_blank_nobody_knows_is_named_on_its_own_line_of_the_text() throws IOException {
        String kit = kit().replace("báo ngay cho Công an {kind}", "báo ngay cho Công an {comune}");

        assertThat(mistakes(kit))
                .singleElement()
                .asString()
                .startsWith(
                        at(kit, "{comune}") + "there is no blank '{comune}'; allowed: unit, kind")
                .contains("launch-day");
    }

    @Test
    void every_mistake_of_a_kit_is_told_at_once() throws IOException {
        String kit =
                kit().replace("kind: crime-prevention", "kind: poetry")
                        .replace("from: 2026-01-01", "from: 01/01/2026")
                        .replace(
                                "office: head, name: Trưởng ban,",
                                "office: chief, name: Trưởng ban,")
                        .replace("count: 3-15", "count: 15-3")
                        .replace("    activity: outreach\n", "    activity: singing\n")
                        .replace("leads-to: bao-tin", "leads-to: bao-tinn")
                        .replace("114 cháy", "cháy")
                        .replace("indicators: [tips-received", "indicators: [tips-recieved")
                        .replace("activities: [outreach", "activities: [outrich, outreach")
                        .replace("fits-not:", "fitsnot:");

        assertThat(mistakes(kit))
                .extracting(mistake -> mistake.replaceFirst("; allowed: .*", ""))
                .contains(at(kit, "fitsnot:") + "there is no field 'fitsnot'");
        assertThat(mistakes(kit.replace("fitsnot:", "fits-not:")))
                .extracting(mistake -> mistake.replaceFirst("; allowed: .*", ""))
                .containsExactlyInAnyOrder(
                        at(kit, "kind: poetry") + "there is no kind of model 'poetry'",
                        at(kit, "01/01/2026") + "'01/01/2026' is no day",
                        at(kit, "office: chief") + "there is no office 'chief'",
                        at(kit, "office: chief") + "nobody leads the board",
                        at(kit, "15-3") + "'15-3' does not say how many",
                        at(kit, "tips-recieved") + "there is no indicator 'tips-recieved'",
                        at(kit, "[outrich") + "there is no activity 'outrich'",
                        at(kit, "activity: singing")
                                + "there is no activity among those of this kit 'singing'",
                        at(kit, "bao-tinn") + "there is no page of a commune 'bao-tinn'",
                        at(kit, "danger:") + "114 is missing");
    }

    @Test
    void a_part_the_common_papers_wait_for_may_not_be_missing_and_no_other_may_stand_there()
            throws IOException {
        String kit = kit().replace("  pledge: |", "  pledges: |");

        assertThat(mistakes(kit))
                .extracting(mistake -> mistake.replaceFirst("; allowed: .*", ""))
                .containsExactly(
                        at(kit, "  pledges: |") + "there is no field 'pledges'",
                        at(kit, "  why: |") + "'pledge' is missing");
    }

    @Test
    void a_kit_changes_a_paper_and_keeps_the_rest_of_the_common_one() throws IOException {
        String kit =
                kit()
                        + "papers:\n  plan:\n    about: Kế hoạch riêng của {site}\n    more: |\n      Thêm một dòng.\n";
        var plan = reader().read(FILE, kit).kit().orElseThrow().papers().get(PaperKind.PLAN);

        assertThat(plan.about()).isEqualTo("Kế hoạch riêng của {site}");
        assertThat(plan.body()).startsWith("I. Mục đích").endsWith("Thêm một dòng.");
        assertThat(plan.annexes()).hasSize(2);
    }

    @Test
    void a_mistake_in_the_common_texts_is_told_with_their_file() throws IOException {
        String texts =
                KitFilesTest.content("kits/common/texts.yaml")
                        .replace("type: TTr", "type: TTR")
                        .replace("{+survey}", "{+serveys}");

        assertThat(CommonTexts.read("texts.yaml", texts, known()).mistakes())
                .extracting(mistake -> mistake.replaceFirst("; allowed: .*", ""))
                .containsExactly(
                        "texts.yaml:"
                                + line(texts, "{+serveys}")
                                + ": there is no blank '{+serveys}'",
                        "texts.yaml:"
                                + line(texts, "type: TTR")
                                + ": there is no type of paper 'TTR'");
    }

    private static List<String> mistakes(String kit) throws IOException {
        return reader().mistakes(FILE, kit);
    }

    private static KitReader reader() throws IOException {
        return KitReader.shipped(new PathMatchingResourcePatternResolver());
    }

    private static PaperTexts.Known known() throws IOException {
        return PaperTexts.Known.of(
                PaperTypes.read("types.csv", KitFilesTest.content("papers/types.csv")),
                Organisations.read(
                        "organisations.csv", KitFilesTest.content("papers/organisations.csv")));
    }

    private static String kit() throws IOException {
        return KitFilesTest.content("kits/" + FILE);
    }

    private static String at(String text, String words) {
        return FILE + ":" + line(text, words) + ": ";
    }

    private static int line(String text, String words) {
        assertThat(text).contains(words);
        return 1
                + (int)
                        text.substring(0, text.indexOf(words))
                                .chars()
                                .filter(c -> c == '\n')
                                .count();
    }
}
