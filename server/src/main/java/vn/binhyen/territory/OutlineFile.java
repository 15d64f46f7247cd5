package vn.binhyen.territory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.territory.domain.Outline;

/// A file of borders that comes with the product: GeoJSON, packed, one unit a line.
final class OutlineFile {

    private static final JsonMapper JSON = new JsonMapper();

    private OutlineFile() {}

    static List<Outline> read(String name) {
        String path = "/territory/boundaries/" + name + ".geojson.gz";
        InputStream found = OutlineFile.class.getResourceAsStream(path);
        if (found == null) throw new IllegalStateException("missing borders: " + path);
        try (var packed = new GZIPInputStream(found, 1 << 16);
                var lines =
                        new BufferedReader(new InputStreamReader(packed, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> line.startsWith("{\"type\":\"Feature\","))
                    .map(line -> outline(JSON.readTree(feature(line))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The line without what joins it to the next.
    private static String feature(String line) {
        return line.substring(0, line.lastIndexOf("]}}") + 3);
    }

    private static Outline outline(JsonNode feature) {
        List<double[]> rings = new ArrayList<>();
        for (JsonNode part : feature.at("/geometry/coordinates")) {
            for (JsonNode ring : part) {
                double[] points = new double[2 * ring.size()];
                for (int i = 0; i < ring.size(); i++) {
                    points[2 * i] = ring.get(i).get(0).asDouble();
                    points[2 * i + 1] = ring.get(i).get(1).asDouble();
                }
                rings.add(points);
            }
        }
        return new Outline(feature.at("/properties/code").asString(), rings);
    }
}
