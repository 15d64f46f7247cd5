package vn.binhyen.conduct.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.binhyen.conduct.Stage;

class LawfulDoorsTest {

    @Test
    void the_shipped_file_is_good_and_every_line_is_still_to_be_checked() throws IOException {
        var file = LawfulDoors.class.getResourceAsStream("/conduct/lawful-doors.csv");
        try (var lines = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            assertThat(LawfulDoors.read(lines).all())
                    .hasSizeGreaterThanOrEqualTo(4)
                    .noneMatch(LawfulDoors.LawfulDoor::checked);
        }
    }

    @Test
    void a_wrong_line_is_named_with_what_is_allowed() {
        assertThatThrownBy(() ->
                        LawfulDoors.read(
                                new StringReader(
                                        """
                                        Nơi A,Place A,đến,come,,http://a.example,no
                                        Nơi B,Place B,đến,come,,,maybe
                                        Nơi C,Place C,đến
                                        """)))
                .hasMessageContaining("lawful-doors.csv:1: a link begins with https://")
                .hasMessageContaining("lawful-doors.csv:2: yes or no is allowed, not maybe")
                .hasMessageContaining("lawful-doors.csv:3: 7 columns are needed, 3 are there");
    }

    @Test
    void a_report_never_goes_back_and_is_read_before_it_is_closed() {
        assertThat(Stage.RECEIVED.mayBecome(Stage.CLOSED)).isFalse();
        assertThat(Stage.LOOKED_AT.mayBecome(Stage.PASSED_ON)).isTrue();
        for (Stage stage : Stage.values()) {
            assertThat(Stage.CLOSED.mayBecome(stage)).isFalse();
            assertThat(stage.mayBecome(Stage.RECEIVED)).isFalse();
        }
    }
}
