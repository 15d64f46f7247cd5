package vn.binhyen.channels.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MediaHostsTest {

    private final MediaHosts real = new MediaHosts(List.of("*.zdn.vn", "cdn.vi.du"), false);
    private final MediaHosts story = new MediaHosts(List.of("127.0.0.1:8899"), true);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://cdn.vi.du/o.jpg",
                "https://f9.photo.zdn.vn/x",
                "https://CDN.VI.DU/"
            })
    void configured_hosts_may_be_asked(String source) {
        assertThat(real.mayAsk(URI.create(source))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://cdn.vi.du/o.jpg", // not sealed on the way
                "https://zdn.vn/x", // below it, not itself
                "https://evilzdn.vn/x",
                "https://cdn.vi.du.evil.example/x",
                "https://cdn.vi.du@evil.example/x",
                "https://user@cdn.vi.du/x",
                "https://cdn.vi.du:8443/x",
                "https://evil.example/cdn.vi.du",
                "https://127.0.0.1/x",
                "http://169.254.169.254/latest/meta-data",
                "file:///etc/passwd",
                "ftp://cdn.vi.du/x",
                "gopher://cdn.vi.du/x",
                "//cdn.vi.du/x",
                "data:text/plain,x",
            })
    void everything_else_may_not(String source) {
        assertThat(real.mayAsk(URI.create(source))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.0.0.5",
                "172.16.3.4",
                "192.168.1.1",
                "169.254.169.254",
                "0.0.0.0",
                "100.64.0.1",
                "198.18.0.1",
                "192.0.0.8",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "ff02::1",
                "::ffff:127.0.0.1",
                "::127.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "2001::1",
            })
    void an_address_inside_is_never_connected_to_even_for_a_configured_name(String address)
            throws Exception {
        URI source = URI.create("https://cdn.vi.du/o.jpg");
        assertThat(real.mayConnect(source, InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "118.102.1.1", "2606:4700::1111", "2400:cb00::1"})
    void an_address_outside_is(String address) throws Exception {
        URI source = URI.create("https://cdn.vi.du/o.jpg");
        assertThat(real.mayConnect(source, InetAddress.getByName(address))).isTrue();
    }

    @Test
    void the_storys_stand_in_is_reached_at_its_own_port_only() throws Exception {
        InetAddress here = InetAddress.getByName("127.0.0.1");
        URI standIn = URI.create("http://127.0.0.1:8899/media/1");
        URI neighbour = URI.create("http://127.0.0.1:5432/");
        assertThat(story.mayAsk(standIn) && story.mayConnect(standIn, here)).isTrue();
        assertThat(story.mayAsk(neighbour) || story.mayConnect(neighbour, here)).isFalse();
        assertThat(story.mayAsk(URI.create("http://127.0.0.1/"))).isFalse();
    }

    @Test
    void where_private_addresses_are_not_allowed_a_listed_one_does_not_help() {
        var strict = new MediaHosts(List.of("127.0.0.1:8899"), false);
        assertThat(strict.mayAsk(URI.create("http://127.0.0.1:8899/media/1"))).isFalse();
    }
}
