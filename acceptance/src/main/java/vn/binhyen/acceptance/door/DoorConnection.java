package vn.binhyen.acceptance.door;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// One HTTP/1.1 connection to the door, kept alive and opened anew where the door ended it in good
/// order. Not shared between threads.
public final class DoorConnection implements Closeable {

    private final int port;
    private final int patienceMs;
    private Socket socket;
    private OutputStream out;
    private InputStream in;
    private boolean ended;

    /// @param patienceMs how long an answer may take before it counts as none
    public DoorConnection(int port, int patienceMs) throws IOException {
        this.port = port;
        this.patienceMs = patienceMs;
        this.socket = connected();
        this.out = socket.getOutputStream();
        this.in = new BufferedInputStream(socket.getInputStream(), 4096);
    }

    /// Posts one prepared request.
    ///
    /// @return the answer's status
    /// @throws IOException when no whole answer came; whether it was kept is then unknown
    public int post(byte[] request) throws IOException {
        return ask(request).status();
    }

    /// What came back; the text is read as UTF-8.
    public record Reply(int status, String text) {}

    /// Sends one prepared request, as [#post] does, and reads the answer's text.
    public Reply ask(byte[] request) throws IOException {
        if (ended) openAnew();
        out.write(request);
        String status = line();
        int length = 0;
        boolean chunked = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:"))
                length = Integer.parseInt(lower.substring(15).strip());
            if (lower.startsWith("transfer-encoding:")) chunked = lower.contains("chunked");
            if (lower.startsWith("connection:")) ended = lower.contains("close");
        }
        byte[] body = chunked ? chunks() : in.readNBytes(length);
        return new Reply(
                Integer.parseInt(status.substring(9, 12)),
                new String(body, StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException alreadyGone) {
            // nothing to do for a connection nobody uses any more
        }
    }

    private Socket connected() throws IOException {
        var fresh = new Socket();
        fresh.setTcpNoDelay(true);
        fresh.setSoTimeout(patienceMs);
        fresh.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), patienceMs);
        return fresh;
    }

    private void openAnew() throws IOException {
        close();
        socket = connected();
        out = socket.getOutputStream();
        in = new BufferedInputStream(socket.getInputStream(), 4096);
        ended = false;
    }

    private byte[] chunks() throws IOException {
        var all = new ByteArrayOutputStream();
        for (int size = chunkSize(); size > 0; size = chunkSize()) {
            all.write(in.readNBytes(size));
            line();
        }
        line();
        return all.toByteArray();
    }

    private int chunkSize() throws IOException {
        return Integer.parseInt(line().split(";", 2)[0].strip(), 16);
    }

    private String line() throws IOException {
        var bytes = new ByteArrayOutputStream(64);
        int next;
        while ((next = in.read()) != '\n') {
            if (next < 0) throw new EOFException("the connection ended");
            if (next != '\r') bytes.write(next);
        }
        return bytes.toString(StandardCharsets.US_ASCII);
    }
}
