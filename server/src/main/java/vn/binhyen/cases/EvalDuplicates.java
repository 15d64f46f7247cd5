package vn.binhyen.cases;

import java.io.IOException;
import java.nio.file.Path;
import vn.binhyen.kernel.CsvFile;

/// `bin/eval duplicates FILE.csv`: how well the product tells repeated reports from new ones.
/// Prints what it took wrongly or missed with `-v`, and a last line `RESULT {json}`.
public final class EvalDuplicates {

    private EvalDuplicates() {}

    public static void main(String[] args) {
        boolean verbose = args.length > 0 && args[0].equals("-v");
        int first = verbose ? 1 : 0;
        if (args.length <= first) {
            System.err.println("Which list? bin/eval duplicates [-v] FILE.csv");
            System.exit(2);
        }
        try {
            String[] columns = {"id", "time", "lat", "lon", "topic", "text", "duplicate"};
            DuplicateScore score = DuplicateScore.of(CsvFile.read(Path.of(args[first]), columns));
            if (verbose) score.misses().forEach(System.out::println);
            System.out.println("RESULT " + score.json());
        } catch (IOException | IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
