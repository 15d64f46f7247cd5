package vn.binhyen.territory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import vn.binhyen.kernel.UnitId;

/// `bin/eval addresses FILE.csv [PROVINCE]`: how well the product finds the units of a list of
/// typed addresses. Prints the addresses it got wrong or missed with `-v`, and a last line `RESULT
/// {json}`.
public final class EvalAddresses {

    private EvalAddresses() {}

    public static void main(String[] args) {
        boolean verbose = args.length > 0 && args[0].equals("-v");
        int first = verbose ? 1 : 0;
        if (args.length <= first) {
            System.err.println("Which list? bin/eval addresses [-v] FILE.csv [PROVINCE]");
            System.exit(2);
        }
        try {
            AddressList list = AddressList.read(Path.of(args[first]));
            OfficialTerritory territory = new OfficialTerritory();
            Optional<UnitId> home = Optional.empty();
            if (args.length > first + 1)
                home = Optional.of(territory.presentProvince(args[first + 1]));
            AddressScore score = AddressScore.of(list, territory, home);
            if (verbose) score.misses().forEach(System.out::println);
            System.out.println("RESULT " + score.json());
        } catch (IOException | IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
