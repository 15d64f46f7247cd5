package vn.binhyen.figures.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import vn.binhyen.figures.Indicator;
import vn.binhyen.figures.Indicators;

/// The indicators of `resources/indicators`, one file each, in the order of the files' names.
@Component
class IndicatorFiles implements Indicators {

    private final Map<String, Indicator> indicators = new LinkedHashMap<>();

    IndicatorFiles() {
        try {
            var resolver = new PathMatchingResourcePatternResolver();
            Resource[] files = resolver.getResources("classpath:/indicators/*.yaml");
            Arrays.sort(files, Comparator.comparing(Resource::getFilename));
            var problems = new ArrayList<String>();
            for (Resource file : files) {
                var reading =
                        IndicatorFile.read(
                                String.valueOf(file.getFilename()),
                                file.getContentAsString(StandardCharsets.UTF_8));
                problems.addAll(reading.problems());
                reading.indicator().ifPresent(one -> add(one, problems));
            }
            if (!problems.isEmpty()) throw new IllegalStateException(String.join("\n", problems));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(Indicator indicator, Collection<String> problems) {
        if (indicators.put(indicator.code(), indicator) != null) {
            problems.add("two files define the indicator " + indicator.code());
        }
    }

    @Override
    public Collection<Indicator> all() {
        return Collections.unmodifiableCollection(indicators.values());
    }

    @Override
    public Optional<Indicator> find(String code) {
        return Optional.ofNullable(indicators.get(code));
    }

    @Override
    public String fingerprint() {
        var crc = new CRC32();
        for (Indicator each : indicators.values()) {
            String rule =
                    each.code()
                            + each.edition()
                            + each.nature()
                            + each.counts()
                            + new TreeMap<>(each.where())
                            + each.dimensions();
            crc.update(rule.getBytes(StandardCharsets.UTF_8));
        }
        return Long.toHexString(crc.getValue());
    }
}
