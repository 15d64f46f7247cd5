package vn.binhyen.acceptance.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import vn.binhyen.acceptance.running.Simulator;

/// The time the product and the stand-in for Zalo live in: that of the machine, moved. It goes on
/// by itself between two moves and never back.
final class SimulatedTime {

    static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final Path file;
    private final MappedByteBuffer ahead;

    private SimulatedTime(Path file, MappedByteBuffer ahead) {
        this.file = file;
        this.ahead = ahead;
    }

    /// A clock in that folder, standing at that day's morning.
    static SimulatedTime at(LocalDate day, Path folder) {
        Path file = folder.resolve("replay-clock");
        try (var channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE)) {
            var ahead = channel.map(FileChannel.MapMode.READ_WRITE, 0, Long.BYTES);
            ahead.order(ByteOrder.BIG_ENDIAN);
            var time = new SimulatedTime(file, ahead);
            time.set(Duration.between(Instant.now(), morningOf(day)));
            return time;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What the product reads its time from.
    Path file() {
        return file;
    }

    Instant now() {
        return Instant.now().plusMillis(ahead.getLong(0));
    }

    /// On to the morning of that day, for both.
    void moveTo(LocalDate day, Simulator simulator) {
        Duration by = Duration.between(now(), morningOf(day));
        if (by.isNegative()) throw new IllegalArgumentException("time does not go back to " + day);
        pass(by, simulator);
    }

    /// So much time goes by at once, for both.
    synchronized void pass(Duration by, Simulator simulator) {
        set(Duration.ofMillis(ahead.getLong(0)).plus(by));
        simulator.advance(by);
    }

    /// The machine's time again, for the product.
    void moveToNow() {
        set(Duration.ZERO);
    }

    static Instant morningOf(LocalDate day) {
        return day.atTime(MORNING).atZone(HERE).toInstant();
    }

    private void set(Duration to) {
        ahead.putLong(0, to.toMillis());
    }
}
