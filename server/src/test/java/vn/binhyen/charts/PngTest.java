package vn.binhyen.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PngTest {

    private static final Png PNG = new Png();

    static Stream<Chart> charts() {
        return Stream.of(
                ChartTest.columns(3, 1, 4),
                Ranks.of(List.of(new Value("Phường Ea Kao", 5, "5"))),
                ChartTest.week(7),
                new AreaMap(
                        1000,
                        500,
                        List.of(new AreaMap.Part("M0 0h900v400h-900z", null, 5, "", 300, 200, 99)),
                        List.of(),
                        List.of()));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void a_picture_has_twice_the_files_measures_and_its_colours(Chart chart) throws IOException {
        String svg = ChartTest.file(chart);

        BufferedImage image = image(svg);

        assertThat(image.getWidth()).isEqualTo(1600);
        assertThat(svg).contains("height=\"" + image.getHeight() / 2 + "\" viewBox");
        Map<Integer, Integer> colours = colours(image);
        String wanted = chart instanceof Columns || chart instanceof Ranks ? "00655f" : "";
        if (wanted.isEmpty()) wanted = chart instanceof Hours ? "62b2a6" : "00494f";
        assertThat(colours.get(Integer.parseInt(wanted, 16))).isGreaterThan(1_000);
    }

    @Test
    void stacked_marks_of_vietnamese_letters_are_drawn_with_the_font_that_comes_along()
            throws IOException {
        assertThat(ink("Xa")).isLessThan(ink("Xã"));
        assertThat(ink("Xã e")).isLessThan(ink("Xã ế"));
        assertThat(ink("Xã ế")).isLessThan(ink("Xã ệế"));
    }

    /// How many dots are dark in a picture with that title.
    private static long ink(String title) throws IOException {
        String svg = new Picture(title, "", "", Ranks.of(List.of())).file(400);
        return colours(image(svg)).entrySet().stream()
                .filter(each -> (each.getKey() & 0xff) < 128)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static BufferedImage image(String svg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(PNG.of(svg)));
    }

    private static Map<Integer, Integer> colours(BufferedImage image) {
        var colours = new HashMap<Integer, Integer>();
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                colours.merge(image.getRGB(x, y) & 0xffffff, 1, Integer::sum);
            }
        }
        return colours;
    }
}
