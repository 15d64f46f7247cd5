package vn.binhyen.kits.application;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.binhyen.kits.Kit;
import vn.binhyen.kits.Kits;
import vn.binhyen.kits.PaperKind;

/// What a kit that comes along holds, and what a clerk reads when one is wrong.
class KitFilesTest {

    @Test
    void every_kit_that_comes_along_holds_all_its_papers_and_a_board_with_a_leader()
            throws IOException {
        assertThat(shipped().all())
                .isNotEmpty()
                .allSatisfy(kit -> {
                    assertThat(kit.papers()).containsOnlyKeys(PaperKind.values());
                    assertThat(kit.board().office("head")).isPresent();
                    assertThat(kit.plan()).isNotEmpty();
                    assertThat(kit.doubts()).isNotEmpty();
                });
    }

    @Test
    void a_kit_is_found_by_its_code_and_by_its_edition() throws IOException {
        Kits kits = shipped();
        Kit kit = kits.find("people-attack-crime").orElseThrow();

        assertThat(kits.find("people-attack-crime", 1)).contains(kit);
        assertThat(kits.find("people-attack-crime", 2)).isEmpty();
        assertThat(kits.find("nothing")).isEmpty();
    }

    @Test
    void the_criteria_a_kit_names_are_there() throws IOException {
        Resource[] files =
                new PathMatchingResourcePatternResolver().getResources("classpath:criteria/*.yaml");
        List<String> sets = new ArrayList<>();
        for (Resource file : files) {
            String first =
                    file.getContentAsString(UTF_8)
                            .lines()
                            .filter(it -> it.startsWith("criteria:"))
                            .findFirst()
                            .orElseThrow();
            sets.add(first.substring("criteria:".length()).strip());
        }

        assertThat(sets).isNotEmpty();
        assertThat(shipped().all())
                .allSatisfy(kit -> assertThat(sets).containsAll(kit.criteria().stream().toList()));
    }

    static Kits shipped() throws IOException {
        var resolver = new PathMatchingResourcePatternResolver();
        return new KitFiles(
                KitReader.shipped(resolver), resolver.getResources("classpath:kits/*.yaml"));
    }

    static String content(String file) throws IOException {
        return new ClassPathResource(file).getContentAsString(UTF_8);
    }
}
