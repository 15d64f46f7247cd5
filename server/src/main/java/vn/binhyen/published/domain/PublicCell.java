package vn.binhyen.published.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.kernel.Figure;
import vn.binhyen.published.PublicPeriod;

/// A number as everybody reads it.
///
/// @param figure null where it is hidden
public record PublicCell(String indicator, Cut cut, String item, @Nullable Figure figure) {

    public static PublicCell of(String indicator, Cell cell) {
        return new PublicCell(
                indicator, cell.cut(), cell.item(), cell.shown() ? cell.figure() : null);
    }

    /// SHA-256 over a first line `period;edition` and a line `indicator;cut;item;amount;mark` for
    /// each number in order, the last two empty where it is hidden; each line ends with a newline.
    public static String hash(PublicPeriod period, int edition, List<PublicCell> cells) {
        var text = new StringBuilder(period.word() + ";" + edition + "\n");
        cells.forEach(cell -> text.append(cell.row()));
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String row() {
        String number = figure == null ? ";" : figure.amount() + ";" + figure.mark().word();
        return String.join(";", indicator, cut.word(), item, number) + "\n";
    }
}
