package vn.binhyen.acceptance.replay;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.binhyen.acceptance.running.Desk;
import vn.binhyen.acceptance.running.Desk.Shown;
import vn.binhyen.acceptance.running.Product;

/// Somebody at the province who hands in what was counted by hand, month by month, as a file on the
/// page of count entries. The same file handed in again keeps nothing more.
final class Clerk {

    private static final String PAGE = "/console/figures/entries";
    private static final Pattern TAKEN = Pattern.compile("id=\"taken\">([^<]*)<");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final Product product;
    private final UUID member;
    private final Tally sent;

    Clerk(Product product, UUID member, Tally sent) {
        this.product = product;
        this.member = member;
        this.sent = sent;
    }

    /// @return how many lines the file had
    int handIn(Plan.Day month) {
        List<Plan.Count> counts = month.counts();
        if (counts.isEmpty()) return 0;
        var file = new StringBuilder("indicator;unit;day;amount\n");
        for (Plan.Count count : counts) {
            file.append(count.figure().countedBy().getFirst())
                    .append(';')
                    .append(count.commune().unit())
                    .append(';')
                    .append(month.day())
                    .append(';')
                    .append(count.told())
                    .append('\n');
        }
        byte[] bytes = file.toString().getBytes(StandardCharsets.UTF_8);
        Tries.untilAnswered("the counts of " + month.day(), () -> taken(bytes, counts.size()));
        for (Plan.Count count : counts) {
            sent.add(
                    count.figure().name(),
                    count.commune().unit(),
                    YearMonth.from(month.day()),
                    count.amount());
        }
        return counts.size();
    }

    /// The sum of the first numbers in a sentence: lines kept now, and kept before.
    private static int numbers(String sentence, int first) {
        return NUMBER.matcher(sentence.replace(".", ""))
                .results()
                .limit(first)
                .mapToInt(it -> Integer.parseInt(it.group()))
                .sum();
    }

    private Shown taken(byte[] file, int lines) throws IOException {
        try (var desk = new Desk(product.address())) {
            Shown page = desk.continueAs(member.toString(), PAGE);
            Shown answer = desk.hand(page, "file", "so-dem.csv", file);
            if (answer.status() >= 500) throw new IOException("answered " + answer.status());
            var taken = TAKEN.matcher(answer.html());
            if (!taken.find() || numbers(taken.group(1), 2) != lines) {
                throw new IllegalStateException("not all counts were taken: " + answer.path());
            }
            return answer;
        }
    }
}
