package vn.binhyen.figures;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import vn.binhyen.figures.persistence.Verification;
import vn.binhyen.figures.persistence.Verification.Difference;
import vn.binhyen.figures.persistence.Verification.Outcome;
import vn.binhyen.postgres.HomeDatabase;

/// `bin/figures verify`: compares every figure with its sources. Prints each cell that differs and
/// a last line `RESULT {json}`.
///
/// While the product runs it uses the running database; otherwise it holds the folder and starts
/// the database itself for as long as it takes.
public final class VerifyFigures {

    private static final int MOST_PRINTED = 200;

    private VerifyFigures() {}

    public static void main(String[] args) {
        if (args.length != 1) {
            System.err.println("Which installation? bin/figures verify [--home FOLDER]");
            System.exit(2);
        }
        try {
            Outcome outcome =
                    HomeDatabase.of(Path.of(args[0]), owner -> new Verification(owner).run());
            outcome.differences().stream()
                    .limit(MOST_PRINTED)
                    .map(VerifyFigures::sentence)
                    .forEach(System.out::println);
            System.out.printf(
                    "RESULT {\"checked\": %d, \"differences\": %d}%n",
                    outcome.checked(), outcome.differences().size());
        } catch (IOException | SQLException | RuntimeException e) {
            System.err.println("Figures could not be compared: " + e.getMessage());
            System.exit(1);
        }
    }

    private static String sentence(Difference each) {
        return "%s, %s, %s: the sources say %d, the totals %d, the facts %d"
                .formatted(
                        each.indicator(),
                        each.unit(),
                        each.day(),
                        each.should(),
                        each.totals(),
                        each.facts());
    }
}
