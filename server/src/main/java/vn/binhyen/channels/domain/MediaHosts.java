package vn.binhyen.channels.domain;

import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// From where files may be fetched: the configured hosts, by https, and never from inside our own
/// network.
///
/// A host is written `cdn.example.vn`, or `*.example.vn` for everything below. For the stand-in of
/// the story a plain-http `host:port` may be listed; only that exact pair may then be a private
/// address.
public final class MediaHosts {

    private final List<String> hosts;
    private final boolean privateAllowed;

    public MediaHosts(List<String> hosts, boolean privateAllowed) {
        this.hosts = hosts.stream().map(h -> h.strip().toLowerCase(Locale.ROOT)).toList();
        this.privateAllowed = privateAllowed;
    }

    public boolean mayAsk(URI source) {
        if (source.getHost() == null || source.getUserInfo() != null) return false;
        if (isListedStandIn(source)) return true;
        String host = host(source);
        boolean usualPort = source.getPort() == -1 || source.getPort() == 443;
        return "https".equals(scheme(source))
                && usualPort
                && hosts.stream().anyMatch(each -> matches(each, host));
    }

    public boolean mayConnect(URI source, InetAddress address) {
        return isPublic(address) || isListedStandIn(source);
    }

    private boolean isListedStandIn(URI source) {
        return privateAllowed
                && "http".equals(scheme(source))
                && hosts.contains(host(source) + ":" + source.getPort());
    }

    private static boolean matches(String listed, String host) {
        return listed.startsWith("*.")
                ? host.endsWith(listed.substring(1)) && host.length() > listed.length() - 1
                : listed.equals(host);
    }

    /// Whether an address lies in the open internet: not loopback, link-local, private, shared (RFC
    /// 6598), unique local (RFC 4193), multicast, reserved, or an IPv4 address dressed as IPv6.
    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] b = address.getAddress();
        int first = b[0] & 0xFF;
        int second = b[1] & 0xFF;
        if (b.length == 4) {
            boolean shared = first == 100 && (second & 0xC0) == 64;
            boolean testing = first == 198 && (second & 0xFE) == 18;
            boolean protocol = first == 192 && second == 0 && b[2] == 0;
            return first != 0 && first < 240 && !shared && !testing && !protocol;
        }
        boolean globalUnicast =
                (first & 0xE0) == 0x20; // 2000::/3; mapped and translated ones are outside
        boolean sixToFour = first == 0x20 && second == 0x02;
        boolean teredo = first == 0x20 && second == 0x01 && b[2] == 0 && b[3] == 0;
        return globalUnicast && !sixToFour && !teredo;
    }

    private static String host(URI source) {
        return String.valueOf(source.getHost()).toLowerCase(Locale.ROOT);
    }

    private static @Nullable String scheme(URI source) {
        return source.getScheme() == null ? null : source.getScheme().toLowerCase(Locale.ROOT);
    }
}
