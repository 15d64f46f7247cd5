package vn.binhyen.acceptance.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
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

    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");

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
        var pages = new LinkedHashMap<String, Asking>();
        pages.put("today", at(_ -> "/console"));
        pages.put("inbox", at(_ -> "/console/inbox"));
        pages.put("list", at(i -> "/console/cases?show=" + (i % 2 == 0 ? "OPEN" : "ALL")));
        pages.put("list_late", at(_ -> "/console/cases?show=LATE"));
        pages.put("list_newest", turning("/console/cases?show=ALL&order=NEWEST"));
        pages.put("search", searching());
        pages.put("case", at(i -> "/console/cases/" + cases.get(i % cases.size())));
        pages.put("map", at(i -> "/console/cases/map?days=" + (i % 2 == 0 ? 90 : 365)));
        pages.put("register", turning("/console/register?from=2025-01-01&to=2099-12-31"));
        pages.put("register_month", at(_ -> "/console/register"));
        try (var desk = new Desk(product.address())) {
            desk.continueAs(member.toString());
            for (var page : pages.entrySet()) {
                for (int i = 0; i < 10; i++) page.getValue().ask(desk, i);
                long[] nanos = new long[reps];
                for (int i = 0; i < reps; i++) {
                    long start = System.nanoTime();
                    page.getValue().ask(desk, i);
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

    /// One page asked for, the i-th time.
    private interface Asking {
        void ask(Desk desk, int i) throws IOException;
    }

    private static Asking at(IntFunction<String> path) {
        return (desk, i) -> seen(desk.get(path.apply(i)));
    }

    /// From page to page as an officer turns them, twenty deep, then from the first again.
    private static Asking turning(String first) {
        String[] next = {first};
        return (desk, i) -> {
            Desk.Shown shown = seen(desk.get(i % 20 == 0 ? first : next[0]));
            var link = NEXT.matcher(shown.html());
            next[0] = link.find() ? link.group(1).replace("&amp;", "&") : first;
        };
    }

    /// Words go by a form and come back as a list.
    private static Asking searching() {
        var form = new ArrayList<Desk.Shown>();
        return (desk, i) -> {
            if (form.isEmpty()) form.add(seen(desk.get("/console/cases?show=ALL")));
            seen(desk.fillIn(form.getFirst(), "words", WORDS.get(i % WORDS.size())));
        };
    }

    private static Desk.Shown seen(Desk.Shown shown) throws IOException {
        if (shown.status() != 200 || shown.path().contains("sign-in")) {
            throw new IOException(shown.path() + " answered " + shown.status());
        }
        return shown;
    }
}
