package vn.binhyen.acceptance.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import vn.binhyen.acceptance.Options;
import vn.binhyen.acceptance.Result;
import vn.binhyen.acceptance.running.Desk;
import vn.binhyen.acceptance.running.Folders;
import vn.binhyen.acceptance.running.Product;
import vn.binhyen.acceptance.running.Staffing;

/// How fast a province's sites of models come in from a file, and how fast they are listed and
/// found: over HTTP, as province staff.
public final class MovementBench {

    private static final int UNITS = 286;
    private static final String SITES = "/console/movement/sites";
    private static final List<String> WORDS =
            List.of("tu quan", "camera an ninh 7", "thon 12", "khu dan cu 33", "hop suc toan dan");
    private static final List<String> NAMES =
            List.of(
                    "Thôn tự quản về an ninh, trật tự",
                    "Camera an ninh",
                    "Hợp sức toàn dân tấn công tội phạm",
                    "Khu dân cư an toàn",
                    "Nhà trọ tự quản");

    private MovementBench() {}

    /// @param load in seconds, from sending the file until the last site is kept
    /// @param list p95 in milliseconds; likewise `search`
    public record Measured(int sites, double load, double list, double search) {}

    public static void main(String[] arguments) throws SQLException, IOException {
        var options = Options.of(arguments, Map.of("sites", 40_000, "reps", 40));
        Measured measured = measure(options.of("sites"), options.of("reps"));
        new Result()
                .with("import_s", measured.load())
                .with("list_p95_ms", measured.list())
                .with("search_p95_ms", measured.search())
                .with("sites", measured.sites())
                .print();
    }

    public static Measured measure(int sites, int reps) throws SQLException, IOException {
        Path home = Folders.temporary("movement");
        var product = Product.in(home, Map.of("BINHYEN_STORY_LOAD", "false"));
        try {
            product.start();
            UUID staff = Staffing.overTheProvince(product);
            List<String> units = ManyFacts.unitsOf(product, staff.toString(), UNITS);
            try (var desk = new Desk(product.address())) {
                desk.continueAs(staff.toString());
                double load = load(desk, file(units, sites), sites);
                System.out.printf(Locale.ROOT, "%d sites: %.1f s%n", sites, load);
                settle(product);
                double list =
                        PageTimes.p95(
                                desk,
                                "list",
                                reps,
                                i ->
                                        SITES
                                                + "?stage="
                                                + List.of("", "operating", "ended").get(i % 3)
                                                + "&unit="
                                                + (i % 2 == 0 ? "" : units.get(i % units.size()))
                                                + "&page="
                                                + (1 + i * 7 % 20));
                double search =
                        PageTimes.p95(
                                desk,
                                "search",
                                reps,
                                i -> SITES + "?q=" + WORDS.get(i % WORDS.size()).replace(' ', '+'));
                return new Measured(sites, load, list, search);
            }
        } finally {
            product.close();
            Folders.delete(home);
        }
    }

    /// What the database does by itself within minutes of a large import.
    private static void settle(Product product) throws SQLException {
        try (var owner = product.sql();
                var analyze = owner.createStatement()) {
            analyze.execute("analyze movement.sites, movement.models");
        }
    }

    private static String file(List<String> units, int sites) {
        var lines =
                new StringBuilder(
                        "Tên mô hình;Đơn vị;Nơi áp dụng;Số quyết định;Ngày quyết định;Ngày ra mắt;Ngày kết thúc;Số tổ\n");
        for (int i = 0; i < sites; i++) {
            int unit = i % units.size();
            int round = i / units.size();
            String name = NAMES.get(round % NAMES.size());
            lines.append(name).append(round % 7 == 0 ? "" : " " + round % 7);
            lines.append(';').append(units.get(unit));
            lines.append(";Thôn ").append(round);
            lines.append(';').append(round + 1).append("/QĐ-UBND;05/03/2024;20/03/2024;");
            lines.append(i % 11 == 0 ? "30/06/2025" : "").append(";").append(i % 3).append('\n');
        }
        return lines.toString();
    }

    private static double load(Desk desk, String file, int sites) throws IOException {
        var form = PageTimes.seen(desk.get("/console/movement/import"));
        long start = System.nanoTime();
        var shown =
                PageTimes.seen(
                        desk.hand(form, "file", "diem.csv", file.getBytes(StandardCharsets.UTF_8)));
        long patience = start + 600_000_000_000L;
        while (shown.html().contains("<progress")) {
            if (System.nanoTime() > patience) throw new IOException("the file is never read");
            LockSupport.parkNanos(200_000_000);
            shown = PageTimes.seen(desk.get(shown.path()));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        String all = String.format(Locale.GERMAN, "%,d", sites);
        if (!PageTimes.seen(desk.get(SITES)).html().contains(all)) {
            throw new IOException("not every site was kept: " + shown.html());
        }
        return seconds;
    }
}
