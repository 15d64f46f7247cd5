package vn.binhyen.acceptance.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import vn.binhyen.acceptance.Options;
import vn.binhyen.acceptance.Result;
import vn.binhyen.acceptance.running.Desk;
import vn.binhyen.acceptance.running.Folders;
import vn.binhyen.acceptance.running.Product;
import vn.binhyen.acceptance.running.Staffing;
import vn.binhyen.acceptance.running.Town;

/// How fast figures are read over a province's facts of five years, and how soon a new one shows:
/// over HTTP, as province staff.
public final class FiguresBench {

    private static final int UNITS = 200;

    private FiguresBench() {}

    /// Times in milliseconds, loading in seconds.
    ///
    /// @param page the slower of the overview and the records behind a number, p95
    /// @param pivot twenty indicators, twelve months, every commune, p95
    /// @param visible from sending a count until the table shows it, median
    public record Measured(int facts, double load, double page, double pivot, double visible) {}

    public static void main(String[] arguments) throws SQLException, IOException {
        var options = Options.of(arguments, Map.of("facts", 2_000_000, "reps", 40));
        Measured measured = measure(options.of("facts"), options.of("reps"));
        new Result()
                .with("page_p95_ms", measured.page())
                .with("pivot_p95_ms", measured.pivot())
                .with("visible_ms", measured.visible())
                .with("load_s", measured.load())
                .with("facts", measured.facts())
                .print();
    }

    public static Measured measure(int facts, int reps) throws SQLException, IOException {
        Path home = Folders.temporary("figures");
        var product = Product.in(home, Map.of("BINHYEN_STORY_LOAD", "false"));
        try {
            product.start();
            UUID staff = Staffing.overTheProvince(product);
            List<String> units = ManyFacts.unitsOf(product, staff.toString(), UNITS);
            long begin = System.nanoTime();
            ManyFacts.load(product, units, facts);
            double load = (System.nanoTime() - begin) / 1e9;
            System.out.printf(
                    Locale.ROOT, "%d facts in %d units: %.1f s%n", facts, units.size(), load);
            try (var desk = new Desk(product.address())) {
                desk.continueAs(staff.toString());
                double page =
                        Math.max(
                                PageTimes.p95(desk, "overview", reps, _ -> "/console/figures"),
                                PageTimes.p95(desk, "records", reps, FiguresBench::records));
                double pivot = PageTimes.p95(desk, "pivot", reps, FiguresBench::pivot);
                return new Measured(
                        facts,
                        load,
                        page,
                        pivot,
                        visible(desk, units.getFirst(), Math.min(reps, 15)));
            }
        } finally {
            product.close();
            Folders.delete(home);
        }
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
    private static double visible(Desk desk, String unit, int reps) throws IOException {
        long[] nanos = new long[reps];
        String today = LocalDate.now().toString();
        String table =
                "/console/figures/table?indicator=fines&period=range&from="
                        + today
                        + "&to="
                        + today;
        long all = 0;
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
