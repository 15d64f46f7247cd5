package vn.binhyen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.binhyen.ui.DeskFrame.RailLink;

class DeskFrameTest {

    private static final Words WORDS = new Dictionary().in(Language.VIETNAMESE);

    @Test
    void five_doors_fit_into_the_bar_of_a_phone_and_nothing_is_beyond_it() {
        DeskFrame desk = at("/console", "A", "B", "c", "d", "e");

        assertThat(labels(desk.bar())).containsExactly("A", "B", "c", "d", "e");
        assertThat(desk.beyondTheBar()).isEmpty();
        assertThat(desk.isBeyondTheBar()).isFalse();
    }

    @Test
    void of_more_doors_those_meant_for_a_phone_come_first_and_all_others_are_beyond_it() {
        DeskFrame desk = at("/console/f", "A", "b", "c", "D", "E", "f");

        assertThat(labels(desk.bar())).containsExactly("A", "b", "D", "E");
        assertThat(labels(desk.beyondTheBar())).containsExactly("c", "f");
        assertThat(desk.isBeyondTheBar()).isTrue();
        assertThat(at("/console/d/1", "A", "b", "c", "D", "E", "f").isBeyondTheBar()).isFalse();
    }

    /// @param names large where it is meant for a phone
    private static DeskFrame at(String path, String... names) {
        List<RailLink> rail =
                Stream.of(names)
                        .map(name ->
                                new RailLink(
                                        name,
                                        "today",
                                        "/console/" + name.toLowerCase(Locale.ROOT),
                                        0,
                                        "new",
                                        name.equals(name.toUpperCase(Locale.ROOT))))
                        .toList();
        return new DeskFrame(WORDS, "", "", "", rail, List.of(), "", path, false);
    }

    private static List<String> labels(List<RailLink> links) {
        return links.stream().map(RailLink::label).toList();
    }
}
