package vn.binhyen.acceptance.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntFunction;
import vn.binhyen.acceptance.Options;
import vn.binhyen.acceptance.Result;
import vn.binhyen.acceptance.running.Desk;
import vn.binhyen.acceptance.running.Folders;
import vn.binhyen.acceptance.running.Product;
import vn.binhyen.acceptance.running.Staffing;
import vn.binhyen.acceptance.running.Town;

/// How fast figures are read over a province's facts of five years, and how soon a new one shows:
/// over HTTP, as a commune's duty officer and as province staff.
public final class FiguresBench {

    private static final int UNITS = 200;
    private static final String PIVOT = "pivot";
    private static final String TEMPORARY = "a temporary one";

    private FiguresBench() {}

    /// @param load how long loading took, in seconds; 0 where the facts were there already
    /// @param p95 in milliseconds, by person and page
    /// @param visible from sending a count until the table shows it, median, in milliseconds
    public record Measured(int facts, double load, Map<String, Double> p95, double visible) {

        /// The slowest of all but the table of every commune, month by month.
        public double page() {
            return p95.entrySet().stream()
                    .filter(each -> !each.getKey().equals(PIVOT))
                    .mapToDouble(Map.Entry::getValue)
                    .max()
                    .orElseThrow();
        }

        public double pivot() {
            return Objects.requireNonNull(p95.get(PIVOT));
        }
    }

    public static void main(String[] arguments) throws SQLException, IOException {
        var options =
                Options.of(arguments, Map.of("facts", 2_000_000, "reps", 40, "home", TEMPORARY));
        Measured measured =
                options.word("home").equals(TEMPORARY)
                        ? measure(options.of("facts"), options.of("reps"))
                        : measure(
                                Path.of(options.word("home")),
                                options.of("facts"),
                                options.of("reps"));
        new Result()
                .with("pages", measured.p95())
                .with("page_p95_ms", measured.page())
                .with("pivot_p95_ms", measured.pivot())
                .with("visible_ms", measured.visible())
                .with("load_s", measured.load())
                .with("facts", measured.facts())
                .print();
    }

    /// In a folder that is deleted afterwards.
    public static Measured measure(int facts, int reps) throws SQLException, IOException {
        Path home = Folders.temporary("figures");
        try {
            return measure(home, facts, reps);
        } finally {
            Folders.delete(home);
        }
    }

    /// In a folder that stays: whoever measures there again finds the facts loaded.
    private static Measured measure(Path home, int facts, int reps)
            throws SQLException, IOException {
        try (var product = Product.in(home, Map.of("BINHYEN_STORY_LOAD", "false"))) {
            product.start();
            UUID staff = Staffing.overTheProvince(product);
            List<String> units = ManyFacts.unitsOf(product, staff.toString(), UNITS);
            long begin = System.nanoTime();
            int there = ManyFacts.loaded(product);
            if (there == 0) ManyFacts.load(product, units, facts);
            double load = there == 0 ? (System.nanoTime() - begin) / 1e9 : 0;
            System.out.printf(
                    Locale.ROOT,
                    "%d facts in %d units: %.1f s%n",
                    there == 0 ? facts : there,
                    units.size(),
                    load);
            Town commune = Town.of(1);
            UUID officer = Staffing.dutyOfficer(product, commune);
            var p95 = new LinkedHashMap<String, Double>();
            try (var desk = new Desk(product.address())) {
                desk.continueAs(officer.toString());
                ask(desk, "commune", reps, p95);
            }
            try (var desk = new Desk(product.address())) {
                desk.continueAs(staff.toString());
                ask(desk, "province", reps, p95);
                p95.put(PIVOT, rounded(PageTimes.p95(desk, PIVOT, reps, FiguresBench::pivot)));
                double visible = visible(product, desk, Math.min(reps, 15));
                return new Measured(there == 0 ? facts : there, load, p95, visible);
            }
        }
    }

    private static void ask(Desk desk, String who, int reps, Map<String, Double> p95)
            throws IOException {
        var pages = new LinkedHashMap<String, IntFunction<String>>();
        pages.put("today", _ -> "/console");
        pages.put("overview", _ -> "/console/figures");
        pages.put("records", FiguresBench::records);
        pages.put("dashboard", _ -> "/console/dashboards");
        pages.put("comparison", _ -> "/console/dashboards/comparison");
        for (var page : pages.entrySet()) {
            String name = who + "_" + page.getKey();
            p95.put(name, rounded(PageTimes.p95(desk, name, reps, page.getValue())));
        }
    }

    private static double rounded(double milliseconds) {
        return Math.round(10 * milliseconds) / 10.0;
    }

    private static String records(int i) {
        LocalDate first = LocalDate.now().withDayOfMonth(1).minusMonths(1 + i % 24);
        return "/console/figures/"
                + ManyFacts.INDICATORS.get(i % ManyFacts.INDICATORS.size())
                + "/records?unit=&from="
                + first
                + "&to="
                + first.plusMonths(1).minusDays(1);
    }

    private static String pivot(int i) {
        int year = LocalDate.now().getYear() - 1 - i % 3;
        var address =
                new StringBuilder("/console/figures/table.csv?by=unit_and_month&period=range");
        address.append("&from=").append(year).append("-01-01&to=").append(year).append("-12-31");
        ManyFacts.INDICATORS.forEach(code -> address.append("&indicator=").append(code));
        return address.toString();
    }

    /// A number nobody else says, keyed in, and looked for until it stands in the table.
    private static double visible(Product product, Desk desk, int reps)
            throws SQLException, IOException {
        long[] nanos = new long[reps];
        String today = LocalDate.now().toString();
        String table =
                "/console/figures/table?indicator=fines&period=range&from="
                        + today
                        + "&to="
                        + today;
        long all = ManyFacts.finesOf(product, today);
        for (int i = 0; i < reps; i++) {
            long amount = 7_000_001L + i;
            all += amount;
            var form = PageTimes.seen(desk.get("/console/figures/entries"));
            var fields =
                    Map.of(
                            "indicator",
                            "fines",
                            "unit",
                            Town.PROVINCE_UNIT,
                            "day",
                            today,
                            "amount",
                            "" + amount);
            long start = System.nanoTime();
            if (!PageTimes.seen(desk.fillIn(form, fields))
                    .path()
                    .equals("/console/figures/entries")) {
                throw new IOException("not kept");
            }
            String wanted = ">" + String.format(Locale.GERMAN, "%,d", all) + "<";
            long patience = start + 30_000_000_000L;
            while (!PageTimes.seen(desk.get(table)).html().contains(wanted)) {
                if (System.nanoTime() > patience) throw new IOException("never seen: " + wanted);
            }
            nanos[i] = System.nanoTime() - start;
        }
        return Percentiles.of(nanos).at(0.5);
    }
}
