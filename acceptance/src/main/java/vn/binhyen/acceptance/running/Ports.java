package vn.binhyen.acceptance.running;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/// Ports nobody listens on, below those a system gives its own connections (on Linux from 32768
/// on): else a connection may take one between the choice and the start of whoever is to listen
/// there.
public final class Ports {

    private static final int TRIES = 100;

    private Ports() {}

    public static int free() {
        for (int i = 0; i < TRIES; i++) {
            int port = ThreadLocalRandom.current().nextInt(20_000, 30_000);
            if (isFree(port)) return port;
        }
        throw new IllegalStateException("no port between 20000 and 29999 is free");
    }

    private static boolean isFree(int port) {
        try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
