package vn.binhyen;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationTest {

    @Test
    void real_work_without_its_master_key_does_not_begin_and_says_the_cure(@TempDir Path home) {
        assertThatThrownBy(() ->
                        Installation.open(
                                Map.of("BINHYEN_MODE", "real", "BINHYEN_HOME", home.toString())))
                .isInstanceOf(Installation.SetUpProblem.class)
                .hasMessageContaining(home.resolve("secrets/master-key").toString())
                .hasMessageContaining("bin/new-master-key");
    }

    @Test
    void real_work_does_not_begin_with_a_time_that_can_be_moved(@TempDir Path home) {
        assertThatThrownBy(() ->
                        Installation.open(
                                Map.of(
                                        "BINHYEN_MODE",
                                        "real",
                                        "BINHYEN_HOME",
                                        home.toString(),
                                        "BINHYEN_REPLAY_CLOCK",
                                        home.resolve("clock").toString())))
                .isInstanceOf(Installation.SetUpProblem.class)
                .hasMessageContaining("BINHYEN_REPLAY_CLOCK");
    }

    @Test
    void a_story_does_not_go_into_a_database_that_may_hold_real_work(@TempDir Path home) {
        assertThatThrownBy(() ->
                        Installation.open(
                                Map.of(
                                        "BINHYEN_HOME",
                                        home.toString(),
                                        "BINHYEN_DATABASE_URL",
                                        "jdbc:postgresql://127.0.0.1:1/binhyen")))
                .isInstanceOf(Installation.SetUpProblem.class)
                .hasMessageContaining("…_story");
    }
}
