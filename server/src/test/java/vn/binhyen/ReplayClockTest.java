package vn.binhyen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayClockTest {

    private static final Instant MARCH_2020 = Instant.parse("2020-03-01T01:00:00Z");

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void aClockOfMarch2020() throws IOException {
        file = folder.resolve("clock");
        move(MARCH_2020);
    }

    @Test
    void it_is_the_time_that_stands_in_the_file_and_goes_on_from_there() {
        Clock clock = new BinhYen().clock("story", file.toString());

        assertThat(clock.instant()).isBetween(MARCH_2020, MARCH_2020.plus(Duration.ofMinutes(1)));
        assertThat(clock.withZone(ZoneOffset.ofHours(7)).instant())
                .isAfterOrEqualTo(MARCH_2020.truncatedTo(java.time.temporal.ChronoUnit.SECONDS));
    }

    @Test
    void it_moves_when_the_file_is_written_to_without_being_opened_again() throws IOException {
        Clock clock = new BinhYen().clock("story", file.toString());
        Instant april = Instant.parse("2020-04-01T01:00:00Z");

        move(april);

        assertThat(clock.instant()).isBetween(april, april.plus(Duration.ofMinutes(1)));
    }

    @Test
    void real_work_cannot_have_it_whatever_the_settings_say() {
        assertThatThrownBy(() -> new BinhYen().clock("real", file.toString()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("real work");
        assertThat(new BinhYen().clock("real", "")).isEqualTo(Clock.systemUTC());
    }

    private void move(Instant now) throws IOException {
        long ahead = Duration.between(Instant.now(), now).toMillis();
        try (var channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate(Long.BYTES).putLong(0, ahead));
        }
    }
}
