package vn.binhyen.acceptance.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.acceptance.door.ZaloApp;

/// Some communes with one Zalo page each, under one app: what measurements and faults run on. Real
/// units, made-up pages; the same in every run.
public record Town(ZaloApp app, List<Commune> communes) {

    /// A commune and its page.
    public record Commune(String unit, String name, String page) {}

    private static final String PROVINCE = "66";
    private static final ZaloApp APP = new ZaloApp("1111111111111111111", "khoa-oa-thu-nghiem");

    /// So many communes of the province, in the order of their codes.
    public static Town of(int pages) {
        List<String[]> units = units();
        return new Town(
                APP,
                IntStream.range(0, pages)
                        .mapToObj(i ->
                                new Commune(
                                        units.get(i)[0] + "@2025-07-01",
                                        units.get(i)[2],
                                        "22%017d".formatted(i)))
                        .toList());
    }

    public List<String> pages() {
        return communes.stream().map(Commune::page).toList();
    }

    /// Registers app and pages with the stand-in and prepares a product that knows them; not
    /// started yet.
    public Product install(Path home, Simulator simulator) {
        int[] port = new int[1];
        JsonNode tokens = simulator.register(registration());
        Path accounts = home.resolve("zalo-accounts.json");
        try {
            Files.writeString(accounts, JsonMapper.shared().writeValueAsString(accounts(tokens)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var product =
                Product.in(
                        home,
                        Map.of(
                                "BINHYEN_STORY_LOAD",
                                "false",
                                "BINHYEN_ZALO_ACCOUNTS_FILE",
                                accounts.toString(),
                                "BINHYEN_ZALO_OPENAPI_URL",
                                simulator.address().toString(),
                                "BINHYEN_ZALO_OAUTH_URL",
                                simulator.address().toString(),
                                "BINHYEN_ZALO_MEDIA_HOSTS",
                                "127.0.0.1"));
        simulator.hookInto(app.id(), product.address().resolve("/hook/zalo"));
        return product;
    }

    private Map<String, Object> registration() {
        return Map.of(
                "app_id",
                app.id(),
                "app_secret",
                "bi-mat-ung-dung",
                "oa_secret_key",
                app.oaSecretKey(),
                "oas",
                communes.stream()
                        .map(one -> Map.of("oa_id", one.page(), "name", "Công an " + one.name()))
                        .toList());
    }

    private Map<String, Object> accounts(JsonNode tokens) {
        return Map.of(); // TODO as the product reads them
    }

    private static List<String[]> units() {
        Path list = Tree.here().root().resolve("server/src/main/resources/territory/communes.csv");
        try (var lines = Files.lines(list)) {
            return lines.map(line -> line.split(",", 3))
                    .filter(columns -> columns[1].equals(PROVINCE))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
