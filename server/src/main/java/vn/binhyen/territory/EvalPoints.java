package vn.binhyen.territory;

import java.io.IOException;
import java.nio.file.Path;
import vn.binhyen.kernel.CsvFile;

/// `bin/eval points FILE.csv`: how well the product finds the communes of a list of points. Prints
/// the points it got wrong or missed with `-v`, and a last line `RESULT {json}`.
public final class EvalPoints {

    private EvalPoints() {}

    public static void main(String[] args) {
        boolean verbose = args.length > 0 && args[0].equals("-v");
        int first = verbose ? 1 : 0;
        if (args.length <= first) {
            System.err.println("Which list? bin/eval points [-v] FILE.csv");
            System.exit(2);
        }
        try {
            CsvFile points = CsvFile.read(Path.of(args[first]), "lat", "lon", "expected_code");
            PointScore score =
                    PointScore.of(points, new OfficialBoundaries(new OfficialTerritory()));
            if (verbose) score.misses().forEach(System.out::println);
            System.out.println("RESULT " + score.json());
        } catch (IOException | IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
