package vn.binhyen.cases.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.binhyen.cases.CaseKind;
import vn.binhyen.cases.topics.Question;
import vn.binhyen.cases.topics.Topic;
import vn.binhyen.cases.topics.Topics;

public class TopicFileTest {

    private static final String GOOD =
            """
            topic: noise
            name: {vi: Ồn ào, en: Noise}
            help: {vi: Karaoke, en: Karaoke}
            icon: sound
            kind: SECURITY_OBSERVATION
            words: [ồn ào]
            questions:
              - id: now
                ask: {vi: "Còn ồn không?", en: "Still noisy?"}
                kind: yes-no
                danger: [yes]
            """;

    @Test
    void a_good_file_is_a_topic_with_its_questions() {
        Topic topic = TopicFile.read("16-noise.yaml", GOOD).topic().orElseThrow();

        assertThat(topic.kind()).isEqualTo(CaseKind.SECURITY_OBSERVATION);
        assertThat(topic.questions()).extracting(Question::id).containsExactly("now");
        assertThat(topic.questions().getFirst().isDanger("co")).isTrue();
        assertThat(topic.questions().getFirst().isDanger("khong")).isFalse();
    }

    @Test
    void every_mistake_is_told_with_its_file_and_line_and_what_is_allowed() {
        String wrong =
                GOOD.replace("kind: SECURITY_OBSERVATION", "kind: NOISE")
                        .replace("kind: yes-no", "kind: perhaps")
                        .replace("danger: [yes]", "danger: [maybe]")
                        .replace("icon: sound", "picture: sound")
                        .replace("en: \"Still", "fr: \"Still");

        List<String> mistakes = TopicFile.read("16-noise.yaml", wrong).mistakes();

        assertThat(mistakes)
                .anyMatch(m ->
                        m.startsWith("16-noise.yaml:5: no kind is called 'NOISE'; allowed: CRIME_"))
                .anyMatch(m -> m.startsWith("16-noise.yaml:4: there is no field 'picture'"))
                .anyMatch(m -> m.startsWith("16-noise.yaml:1: 'icon' is missing"))
                .anyMatch(m -> m.startsWith("16-noise.yaml:9: there is no field 'fr'"))
                .anyMatch(m ->
                        m.equals(
                                "16-noise.yaml:10: 'perhaps' is no kind of question; allowed: text,"
                                        + " choice, yes-no, time, place"))
                .anyMatch(m -> m.startsWith("16-noise.yaml:11: no answer is called 'maybe'"));
    }

    @Test
    void what_is_not_yaml_is_told_too() {
        assertThat(TopicFile.read("a.yaml", "topic: [").mistakes())
                .singleElement()
                .asString()
                .startsWith("a.yaml:1: this is not YAML");
        assertThat(TopicFile.read("a.yaml", "").mistakes())
                .singleElement()
                .asString()
                .startsWith("a.yaml:1: the file is empty");
    }

    @Test
    void a_topic_may_lead_to_another_door_but_not_out_of_the_house() {
        assertThat(TopicFile.read("a.yaml", GOOD + "door: /another-door\n").topic())
                .hasValueSatisfying(topic -> assertThat(topic.leadsElsewhere()).isTrue());
        assertThat(TopicFile.read("a.yaml", GOOD + "door: https://example.vn\n").mistakes())
                .singleElement()
                .asString()
                .contains("a.yaml:12: 'https://example.vn' is no address of ours");
    }

    @Test
    void two_files_about_the_same_topic_stop_the_start() {
        Resource[] twice = {file("1.yaml"), file("2.yaml")};
        assertThatThrownBy(() -> TopicFiles.read(twice))
                .hasMessageContaining("2.yaml:1: two files are about the topic 'noise'");
    }

    @Test
    void the_topics_that_come_along_are_right_and_end_with_the_one_for_everything_else()
            throws IOException {
        Topics topics = shipped();
        assertThat(topics.all()).hasSizeGreaterThan(8);
        assertThat(topics.otherwise().word()).isEqualTo("other");
        assertThat(topics.otherwise().kind()).isNull();
    }

    public static Topics shipped() throws IOException {
        return TopicFiles.read(
                new PathMatchingResourcePatternResolver()
                        .getResources("classpath:/cases/topics/*.yaml"));
    }

    private static Resource file(String name) {
        return new ByteArrayResource(GOOD.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return name;
            }
        };
    }
}
