package vn.binhyen.announcements.application;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import vn.binhyen.announcements.DossierTemplate;

/// What a clerk reads when the list of a dossier is wrong, and whose list is taken.
class TemplateFileTest {

    private static final String FILE = "10-common.yaml";

    @Test
    void the_list_that_comes_along_says_what_could_not_be_confirmed() throws IOException {
        DossierTemplate common = TemplateFile.read(FILE, common()).template().orElseThrow();

        assertThat(common.items())
                .extracting(DossierTemplate.Item::code)
                .contains("decision", "scoring");
        assertThat(common.doubts()).isNotEmpty();
    }

    @Test
    void every_mistake_is_told_at_once_with_its_line() throws IOException {
        String text =
                common().replace("province: all", "province: Lạng Sơn")
                        .replace("needed: yes, step: survey}", "needed: maybe, step: servey}")
                        .replace("item: plan,", "item: launch,");

        assertThat(TemplateFile.read(FILE, text).mistakes())
                .extracting(mistake -> mistake.replaceFirst("; allowed: .*", ""))
                .containsExactlyInAnyOrder(
                        at(text, "province: Lạng") + "'Lạng Sơn' is no province",
                        at(text, "needed: maybe") + "'maybe' is neither",
                        at(text, "needed: maybe") + "there is no step 'servey'",
                        at(text, "Biên bản lễ ra mắt") + "'launch' stands here twice");
    }

    @Test
    void a_provinces_own_list_goes_before_the_common_one_while_it_is_in_force() throws IOException {
        String own =
                common().replace("dossier: common", "dossier: lang-son")
                        .replace("province: all", "province: 20\nuntil: 2026-12-31");
        var templates =
                new TemplateFiles(new Resource[] {named(FILE, common()), named("20.yaml", own)});

        assertThat(templates.of("20", LocalDate.of(2026, 12, 31)).code()).isEqualTo("lang-son");
        assertThat(templates.of("20", LocalDate.of(2027, 1, 1)).code()).isEqualTo("common");
        assertThat(templates.of("66", LocalDate.of(2026, 12, 31)).code()).isEqualTo("common");
    }

    private static Resource named(String name, String text) {
        return new ByteArrayResource(text.getBytes(UTF_8)) {
            @Override
            public String getFilename() {
                return name;
            }
        };
    }

    private static String common() throws IOException {
        return new ClassPathResource("dossiers/" + FILE).getContentAsString(UTF_8);
    }

    private static String at(String text, String words) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(words)) return FILE + ":" + (i + 1) + ": ";
        }
        throw new AssertionError(words);
    }
}
