package vn.binhyen.acceptance.replay;

import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.binhyen.acceptance.running.Desk;
import vn.binhyen.acceptance.running.Desk.Shown;
import vn.binhyen.acceptance.running.Product;
import vn.binhyen.acceptance.running.Town.Commune;

/// Reads figures off the console's table, unit by unit and month by month, as somebody of the
/// province does: the file the page offers.
final class Reading {

    private final Product product;
    private final UUID member;
    private final Model model;

    Reading(Product product, UUID member, Model model) {
        this.product = product;
        this.member = member;
        this.model = model;
    }

    /// What the product says of every commune it shows, which must be these in this order.
    ///
    /// @throws IllegalStateException when the table is another one
    Tally of(List<Commune> communes) {
        List<String> indicators = model.indicators();
        List<List<String>> rows = table("&by=unit_and_month", indicators);
        if (rows.size() != communes.size() * indicators.size()) {
            throw new IllegalStateException("the table has %d lines".formatted(rows.size()));
        }
        var tally = new Tally();
        for (int i = 0; i < rows.size(); i++) {
            Commune commune = communes.get(i / indicators.size());
            List<String> row = rows.get(i);
            if (!row.getFirst().equals(commune.name())) {
                throw new IllegalStateException(row.getFirst() + " instead of " + commune);
            }
            add(
                    tally,
                    indicators.get(i % indicators.size()),
                    commune.unit(),
                    row.subList(2, row.size()));
        }
        return tally;
    }

    /// The same of one unit that stands in no such table, as a commune that was split, added to the
    /// others.
    void add(Tally tally, String unit) {
        List<String> indicators = model.indicators();
        List<List<String>> rows = table("&by=month&unit=" + unit, indicators);
        for (int i = 0; i < indicators.size(); i++) {
            List<String> row = rows.get(i);
            add(tally, indicators.get(i), unit, row.subList(1, row.size() - 1));
        }
    }

    private void add(Tally tally, String indicator, String unit, List<String> months) {
        Model.Asked figure =
                model.figures().stream()
                        .filter(each -> each.countedBy().contains(indicator))
                        .findFirst()
                        .orElseThrow();
        long before = 0;
        YearMonth month = Model.FIRST;
        for (String cell : months) {
            long amount = Long.parseLong(cell);
            tally.add(figure.name(), unit, month, figure.stock() ? amount - before : amount);
            before = amount;
            month = month.plusMonths(1);
        }
        if (!month.equals(Model.LAST.plusMonths(1))) {
            throw new IllegalStateException("the table ends before " + month);
        }
    }

    /// The lines below the heading.
    private List<List<String>> table(String how, List<String> indicators) {
        String path =
                "/console/figures/table.csv?period=range&from="
                        + Model.FIRST.atDay(1)
                        + "&to="
                        + Model.LAST.atEndOfMonth()
                        + how
                        + indicators.stream()
                                .map(code -> "&indicator=" + code)
                                .collect(Collectors.joining());
        String file = Tries.untilAnswered("the table of figures", () -> seen(path));
        return file.lines().skip(1).map(Reading::cells).toList();
    }

    private String seen(String path) throws IOException {
        try (var desk = new Desk(product.address())) {
            desk.continueAs(member.toString());
            Shown shown = desk.get(path);
            if (shown.status() != 200 || shown.path().contains("sign-in")) {
                throw new IOException(shown.path() + " answered " + shown.status());
            }
            return shown.html();
        }
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        for (String cell : line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)) {
            cells.add(cell.replace("\"", ""));
        }
        return cells;
    }
}
