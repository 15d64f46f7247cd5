package vn.binhyen.kits.application;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import vn.binhyen.kits.ActivityKind;
import vn.binhyen.kits.ActivityKinds;
import vn.binhyen.papers.Organisations;
import vn.binhyen.papers.PaperTypes;

/// Reads files of kits against what there is: common texts, activities, indicators, types of papers
/// and who issues them.
public final class KitReader {

    /// What kits may name.
    record Known(PaperTexts.Known papers, Set<String> activities, Set<String> indicators) {}

    private final Known known;
    private final CommonTexts common;

    /// @throws IllegalArgumentException that names each wrong line of the common texts
    KitReader(String file, String texts, Known known) {
        this.known = known;
        var reading = CommonTexts.read(file, texts, known.papers());
        this.common =
                reading.texts()
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        String.join("\n", reading.mistakes())));
    }

    /// Of the indicators only the names are looked at: a file is called after its indicator, with a
    /// number for its place in front.
    static Known known(
            Organisations organisations,
            PaperTypes types,
            ActivityKinds activities,
            Resource[] indicators) {
        return new Known(
                PaperTexts.Known.of(types, organisations),
                activities.all().stream()
                        .map(ActivityKind::code)
                        .collect(Collectors.toCollection(TreeSet::new)),
                Arrays.stream(indicators)
                        .map(file -> String.valueOf(file.getFilename()))
                        .map(name -> name.replaceAll("^\\d+-|\\.yaml$", ""))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /// Against what comes along with the product, without a running one.
    public static KitReader shipped(ResourcePatternResolver files) throws IOException {
        Organisations organisations =
                Organisations.read(
                        "organisations.csv",
                        content(files.getResource("classpath:papers/organisations.csv")));
        PaperTypes types =
                PaperTypes.read(
                        "types.csv", content(files.getResource("classpath:papers/types.csv")));
        Resource[] indicators = files.getResources("classpath*:/indicators/*.yaml");
        ActivityKinds activities =
                new ActivityKindsConfiguration()
                        .activityKinds(
                                files.getResources("classpath*:/activities/*.yaml"), indicators);
        return new KitReader(
                "texts.yaml",
                content(files.getResource("classpath:kits/common/texts.yaml")),
                known(organisations, types, activities, indicators));
    }

    KitFile.Reading read(String file, String text) {
        return KitFile.read(file, text, common, known);
    }

    /// `file:line: what is wrong; allowed: …`; none for a kit that can be used.
    public List<String> mistakes(String file, String text) {
        return read(file, text).mistakes();
    }

    static String content(Resource file) throws IOException {
        return file.getContentAsString(StandardCharsets.UTF_8);
    }
}
