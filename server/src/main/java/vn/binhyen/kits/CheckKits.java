package vn.binhyen.kits;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.binhyen.kits.application.KitReader;

/// `bin/kits FILE …`: says what is wrong with files of kits, line by line, before the product is
/// started with them. A last line `RESULT {json}`; ends with 1 when something is wrong.
public final class CheckKits {

    private CheckKits() {}

    public static void main(String[] args) {
        if (args.length == 0) {
            System.err.println("Which file? bin/kits FILE …");
            System.exit(2);
        }
        try {
            List<String> mistakes = mistakes(args);
            mistakes.forEach(System.out::println);
            System.out.printf(
                    "RESULT {\"files\": %d, \"mistakes\": %d}%n", args.length, mistakes.size());
            if (!mistakes.isEmpty()) System.exit(1);
        } catch (IOException | RuntimeException e) {
            System.err.println("The kits could not be read: " + e.getMessage());
            System.exit(2);
        }
    }

    private static List<String> mistakes(String[] files) throws IOException {
        KitReader reader = KitReader.shipped(new PathMatchingResourcePatternResolver());
        var mistakes = new ArrayList<String>();
        for (String each : files) {
            Path file = Path.of(each);
            mistakes.addAll(
                    reader.mistakes(String.valueOf(file.getFileName()), Files.readString(file)));
        }
        return mistakes;
    }
}
