package vn.binhyen.acceptance.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.acceptance.door.ZaloApp;

/// Some communes with one Zalo page each, under one app: what measurements and faults run on. Real
/// units, made-up pages; the same in every run.
public record Town(ZaloApp app, List<Commune> communes) {

    /// A commune and its page.
    public record Commune(String unit, String name, String page) {}

    /// The province the communes lie in.
    public static final String PROVINCE_UNIT = "66@2025-07-01";

    /// The same code before the reform of July 2025.
    public static final String PROVINCE_UNIT_THEN = "66@2004-07-08";

    private static final String SINCE_THE_REFORM = "@2025-07-01";
    private static final String BEFORE_THE_REFORM = "@2004-07-08";
    private static final String PROVINCE = "66";
    private static final ZaloApp APP = new ZaloApp("1111111111111111111", "khoa-oa-thu-nghiem");

    private static final String APP_SECRET = "bi-mat-ung-dung";

    /// So many communes of the province, in the order of their codes.
    public static Town of(int pages) {
        List<String[]> units = units();
        return new Town(
                APP,
                IntStream.range(0, pages)
                        .mapToObj(i ->
                                new Commune(
                                        units.get(i)[0] + SINCE_THE_REFORM,
                                        units.get(i)[2],
                                        "22%017d".formatted(i)))
                        .toList());
    }

    /// The communes as they were before the reform of July 2025, in the order of their codes, of
    /// what was the province of that code then.
    public static Town ofThen(String province) {
        Set<String> districts =
                territory("legacy_districts.csv", 4).stream()
                        .filter(columns -> columns[1].equals(province))
                        .map(columns -> columns[0])
                        .collect(Collectors.toSet());
        List<String[]> units =
                territory("legacy_communes.csv", 4).stream()
                        .filter(columns -> districts.contains(columns[1]))
                        .sorted(Comparator.comparing(columns -> columns[0]))
                        .toList();
        return new Town(
                APP,
                IntStream.range(0, units.size())
                        .mapToObj(i ->
                                new Commune(
                                        units.get(i)[0] + BEFORE_THE_REFORM,
                                        units.get(i)[2],
                                        "22%017d".formatted(i)))
                        .toList());
    }

    /// What each of those communes became: several where it was split.
    public static Map<String, List<String>> successors() {
        return territory("legacy_communes.csv", 4).stream()
                .collect(
                        Collectors.toMap(
                                columns -> columns[0] + BEFORE_THE_REFORM,
                                columns ->
                                        Arrays.stream(columns[3].split(" "))
                                                .map(code -> code + SINCE_THE_REFORM)
                                                .toList()));
    }

    public List<String> pages() {
        return communes.stream().map(Commune::page).toList();
    }

    /// Registers app and pages with the stand-in and starts a product that is connected to them. It
    /// never offers to lead a talk: what is counted here is what officers say.
    public Product open(Path home, Simulator simulator) {
        return open(
                home,
                simulator,
                Map.of("BINHYEN_DIALOGUE_OFFER_EVERY", "0s", "BINHYEN_DIALOGUE_ANSWERS", "false"));
    }

    /// The same as a province runs it, the product's own talk with residents included.
    public Product openWithDialogue(Path home, Simulator simulator) {
        return open(home, simulator, Map.of());
    }

    /// The same with settings of the caller's.
    public Product open(Path home, Simulator simulator, Map<String, String> settings) {
        Product product = install(home, simulator, settings);
        try {
            product.start();
            awaitConnected(product);
            return product;
        } catch (RuntimeException e) {
            product.close();
            throw e;
        }
    }

    private Product install(Path home, Simulator simulator, Map<String, String> settings) {
        JsonNode tokens = simulator.register(registration());
        Path accounts = home.resolve("zalo-accounts.json");
        try {
            Files.writeString(
                    accounts,
                    JsonMapper.shared()
                            .writeValueAsString(Map.of("apps", List.of(accounts(tokens)))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var environment = new HashMap<>(settings);
        environment.put("BINHYEN_STORY_LOAD", "false");
        environment.put("BINHYEN_ZALO_ACCOUNTS_FILE", accounts.toString());
        environment.put("BINHYEN_ZALO_OPENAPI_URL", simulator.address().toString());
        environment.put("BINHYEN_ZALO_OAUTH_URL", simulator.address().toString());
        environment.put("BINHYEN_ZALO_MEDIA_HOSTS", simulator.address().getAuthority());
        environment.put("BINHYEN_ZALO_ALLOW_PRIVATE_MEDIA", "true");
        var product = Product.in(home, environment);
        simulator.hookInto(app.id(), product.address().resolve("/hook/zalo"));
        return product;
    }

    /// The first page may be answered a moment before the pages are connected.
    private void awaitConnected(Product product) {
        for (int i = 0; i < 300; i++) {
            try (var sql = product.sql();
                    var row =
                            sql.createStatement()
                                    .executeQuery("select count(*) from zalo.accounts")) {
                row.next();
                if (row.getInt(1) >= communes.size()) return;
                Thread.sleep(200);
            } catch (SQLException e) {
                throw new IllegalStateException("the pages could not be counted", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            }
        }
        throw new IllegalStateException(
                "the pages were never connected:\n" + product.lastLogLines());
    }

    private Map<String, Object> registration() {
        return Map.of(
                "app_id",
                app.id(),
                "app_secret",
                APP_SECRET,
                "oa_secret_key",
                app.oaSecretKey(),
                "oas",
                communes.stream()
                        .map(one -> Map.of("oa_id", one.page(), "name", "Công an " + one.name()))
                        .toList());
    }

    /// What an operator writes down to connect the pages (docs/guides/connect-zalo.md).
    private Map<String, Object> accounts(JsonNode registered) {
        var tokens = new HashMap<String, JsonNode>();
        for (JsonNode page : registered.path("oas"))
            tokens.put(page.path("oa_id").asString(), page);
        return Map.of(
                "app_id",
                app.id(),
                "app_secret",
                APP_SECRET,
                "oa_secret",
                app.oaSecretKey(),
                "accounts",
                communes.stream().map(one -> account(one, tokens.get(one.page()))).toList());
    }

    private static Map<String, Object> account(Commune commune, @Nullable JsonNode tokens) {
        if (tokens == null) throw new IllegalStateException("no tokens for " + commune);
        return Map.of(
                "oa_id",
                commune.page(),
                "unit",
                commune.unit(),
                "name",
                "Công an " + commune.name(),
                "link",
                "https://zalo.me/" + commune.page(),
                "verified",
                true,
                "access_token",
                tokens.path("access_token").asString(),
                "refresh_token",
                tokens.path("refresh_token").asString());
    }

    /// The communes of the province before the reform of 2025, as units of the day before.
    public static List<String> unitsOfBefore() {
        Set<String> provinces =
                territory("legacy_provinces.csv", 3).stream()
                        .filter(line -> line[2].equals(PROVINCE))
                        .map(line -> line[0])
                        .collect(Collectors.toSet());
        Set<String> districts =
                territory("legacy_districts.csv", 3).stream()
                        .filter(line -> provinces.contains(line[1]))
                        .map(line -> line[0])
                        .collect(Collectors.toSet());
        return territory("legacy_communes.csv", 3).stream()
                .filter(line -> districts.contains(line[1]))
                .map(line -> line[0] + BEFORE_THE_REFORM)
                .toList();
    }

    private static List<String[]> units() {
        return territory("communes.csv", 3).stream()
                .filter(line -> line[1].equals(PROVINCE))
                .toList();
    }

    private static List<String[]> territory(String file, int columns) {
        Path list = Tree.here().root().resolve("server/src/main/resources/territory").resolve(file);
        try (var lines = Files.lines(list)) {
            return lines.map(line -> line.split(",", columns)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
