package vn.binhyen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What we draw, a reader reads.
public class QrTest {

    private static final Pattern STROKE = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");
    private static final int QUIET = 4;
    private static final int SCALE = 6;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://binh-yen.example/t/BY-003",
                "https://binh-yen.example/xa/24540/trang-that",
                "https://a-rather-long-name-of-a-province.example.gov.vn/xa/24540/tra-cuu"
            })
    void the_strokes_of_a_code_are_read_back(String text) throws ReaderException {
        assertThat(read(Qr.of(text))).isEqualTo(text);
    }

    /// Two in a hundred addresses are not found with medium correction; none of these may be.
    @Test
    void the_codes_of_every_commune_are_read_back() throws ReaderException {
        for (int commune = 24300; commune < 24400; commune++) {
            for (String what : new String[] {"bao-tin", "hoi", "tra-cuu", "trang-that"}) {
                String address = "https://binh-yen.example/xa/" + commune + "/" + what;
                assertThat(read(Qr.of(address))).isEqualTo(address);
            }
        }
    }

    /// Reads the code as a camera would see it on white paper.
    public static String read(Qr code) throws ReaderException {
        int width = (code.size() + 2 * QUIET) * SCALE;
        int[] pixels = new int[width * width];
        Arrays.fill(pixels, 0xFFFFFF);
        Matcher stroke = STROKE.matcher(code.path());
        while (stroke.find()) {
            int x = Integer.parseInt(stroke.group(1)) + QUIET;
            int y = Integer.parseInt(stroke.group(2)) + QUIET;
            int length = Integer.parseInt(stroke.group(3));
            for (int row = y * SCALE; row < (y + 1) * SCALE; row++) {
                int from = row * width + x * SCALE;
                Arrays.fill(pixels, from, from + length * SCALE, 0x10201F);
            }
        }
        var seen = new GlobalHistogramBinarizer(new RGBLuminanceSource(width, width, pixels));
        return new QRCodeReader().decode(new BinaryBitmap(seen)).getText();
    }
}
