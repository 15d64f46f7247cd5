package vn.binhyen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/// The machine's time, moved by what stands in a file: eight bytes, the milliseconds to add, the
/// highest byte first, fewer than none for the past.
///
/// The file lies mapped in memory: whoever writes there moves the time at once, and a program that
/// was killed finds it again where it was. For replays of years in minutes, and for nothing else.
final class ReplayClock extends Clock {

    private static final VarHandle LONG =
            MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private final Clock machine;
    private final ByteBuffer ahead;

    private ReplayClock(Clock machine, ByteBuffer ahead) {
        this.machine = machine;
        this.ahead = ahead;
    }

    static ReplayClock of(Path file, Clock machine) {
        try (var channel = FileChannel.open(file)) {
            return new ReplayClock(
                    machine, channel.map(FileChannel.MapMode.READ_ONLY, 0, Long.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException("the replay's clock cannot be read: " + file, e);
        }
    }

    @Override
    public Instant instant() {
        return machine.instant().plusMillis((long) LONG.getVolatile(ahead, 0));
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new ReplayClock(machine.withZone(other), ahead);
    }
}
