package vn.binhyen.acceptance.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import vn.binhyen.acceptance.Options;
import vn.binhyen.acceptance.Result;
import vn.binhyen.acceptance.running.Desk;
import vn.binhyen.acceptance.running.Folders;
import vn.binhyen.acceptance.running.Product;
import vn.binhyen.acceptance.running.Staffing;
import vn.binhyen.acceptance.running.Town;

/// How fast the officers' pages are over a province's cases of two years: asked one after another
/// over HTTP, once as a commune's duty officer (a tenth of all cases is theirs) and once as
/// province staff.
public final class ConsoleBench {

    private static final List<String> WORDS =
            List.of(
                    "mat trom xe may",
                    "karaoke huong sen",
                    "\"sòng đánh bạc\"",
                    "karaoek thon 7",
                    "buon 12 cay xang",
                    "lua dao qua mang",
                    "so 1010",
                    "cà phê rẫy nửa đêm",
                    "khong co tu nay xyz");

    private ConsoleBench() {}

    /// @param p95 in milliseconds, by page and person
    public record Measured(int cases, Map<String, Double> p95) {

        public double worst() {
            return p95.values().stream().mapToDouble(it -> it).max().orElseThrow();
        }
    }

    public static void main(String[] arguments) throws SQLException, IOException {
        var options = Options.of(arguments, Map.of("cases", 200_000, "reps", 60));
        Measured measured = measure(options.of("cases"), options.of("reps"));
        new Result()
                .with("pages", measured.p95())
                .with("worst_p95_ms", measured.worst())
                .with("cases", measured.cases())
                .print();
    }

    /// @param cases how many are loaded; `reps` how often each page is asked for after a warm-up
    public static Measured measure(int cases, int reps) throws SQLException, IOException {
        Path home = Folders.temporary("console");
        var product = Product.in(home, Map.of("BINHYEN_STORY_LOAD", "false"));
        try {
            product.start();
            Town province = Town.of(102);
            Town commune = Town.of(1);
            UUID officer = Staffing.dutyOfficer(product, commune);
            UUID staff = Staffing.atTheProvince(product, province);
            long begin = System.nanoTime();
            ManyCases.load(product, province, cases);
            System.out.printf(
                    Locale.ROOT,
                    "%d cases loaded in %.1f s%n",
                    cases,
                    (System.nanoTime() - begin) / 1e9);
            var p95 = new LinkedHashMap<String, Double>();
            String first = commune.communes().getFirst().unit();
            ask(product, "commune", officer, ManyCases.some(product, first, reps), reps, p95);
            ask(product, "province", staff, ManyCases.some(product, "%", reps), reps, p95);
            return new Measured(cases, p95);
        } finally {
            product.close();
            Folders.delete(home);
        }
    }

    private static void ask(
            Product product,
            String who,
            UUID member,
            List<String> cases,
            int reps,
            Map<String, Double> p95)
            throws IOException {
        var pages = new LinkedHashMap<String, IntFunction<String>>();
        pages.put("today", _ -> "/console");
        pages.put("inbox", _ -> "/console/inbox");
        pages.put("list", i -> "/console/cases?show=" + (i % 2 == 0 ? "OPEN" : "ALL"));
        pages.put("list_late", _ -> "/console/cases?show=LATE");
        pages.put("list_newest", i -> "/console/cases?show=ALL&order=NEWEST&page=" + (1 + i % 20));
        pages.put(
                "search",
                i -> "/console/cases?show=ALL&words=" + encoded(WORDS.get(i % WORDS.size())));
        pages.put("case", i -> "/console/cases/" + cases.get(i % cases.size()));
        pages.put("map", i -> "/console/cases/map?days=" + (i % 2 == 0 ? 90 : 365));
        try (var desk = new Desk(product.address())) {
            desk.continueAs(member.toString());
            for (var page : pages.entrySet()) {
                for (int i = 0; i < 10; i++) seen(desk, page.getValue().apply(i));
                long[] nanos = new long[reps];
                for (int i = 0; i < reps; i++) {
                    long start = System.nanoTime();
                    seen(desk, page.getValue().apply(i));
                    nanos[i] = System.nanoTime() - start;
                }
                var times = Percentiles.of(nanos);
                System.out.printf(
                        Locale.ROOT,
                        "%-9s %-12s p50 %7.1f ms  p95 %7.1f ms%n",
                        who,
                        page.getKey(),
                        times.at(0.5),
                        times.at(0.95));
                p95.put(who + "_" + page.getKey(), Math.round(10 * times.at(0.95)) / 10.0);
            }
        }
    }

    private static void seen(Desk desk, String path) throws IOException {
        Desk.Shown shown = desk.get(path);
        if (shown.status() != 200 || shown.path().contains("sign-in")) {
            throw new IOException(path + " answered " + shown.status() + " at " + shown.path());
        }
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
