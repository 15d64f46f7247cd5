package vn.binhyen.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PrintViewTest {

    private final String html =
            Stream.of(SamplePapers.yearReport(), SamplePapers.decision(), SamplePapers.letter())
                    .map(paper -> PrintView.of(paper).html())
                    .reduce("", String::concat);

    @Test
    void it_has_no_style_script_or_address_of_its_own() {
        assertThat(html).doesNotContainPattern("style=|<style|<script|on\\w+=|src=|href=|url\\(");
    }

    @Test
    void every_class_has_its_rule_in_the_style_sheet() throws IOException {
        String css;
        try (var file = PrintView.class.getResourceAsStream("/static/css/paper.css")) {
            css = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        var classes = new TreeSet<String>();
        Matcher matcher = Pattern.compile("class=\"([^\"]+)\"").matcher(html);
        while (matcher.find()) classes.addAll(Arrays.asList(matcher.group(1).split(" ")));
        assertThat(classes)
                .hasSizeGreaterThan(30)
                .allSatisfy(each -> assertThat(css).containsPattern("\\." + each + "\\b"));
    }
}
