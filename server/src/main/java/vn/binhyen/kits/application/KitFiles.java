package vn.binhyen.kits.application;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import vn.binhyen.kits.ActivityKinds;
import vn.binhyen.kits.Kit;
import vn.binhyen.kits.Kits;
import vn.binhyen.papers.Organisations;
import vn.binhyen.papers.PaperTypes;

/// The kits of `resources/kits`, one file an edition, in the order of the files' names.
@Component
class KitFiles implements Kits {

    private final List<Kit> kits = new ArrayList<>();

    /// @throws IllegalArgumentException that names, of every wrong file, each wrong line
    @Autowired
    KitFiles(
            Organisations organisations,
            PaperTypes types,
            ActivityKinds activities,
            @Value("classpath*:/indicators/*.yaml") Resource[] indicators,
            @Value("${binhyen.kits.texts:classpath:kits/common/texts.yaml}") Resource texts,
            @Value("${binhyen.kits.files:classpath:kits/*.yaml}") Resource[] files)
            throws IOException {
        this(
                new KitReader(
                        name(texts),
                        KitReader.content(texts),
                        KitReader.known(organisations, types, activities, indicators)),
                files);
    }

    KitFiles(KitReader reader, Resource[] files) throws IOException {
        var mistakes = new ArrayList<String>();
        Resource[] sorted = files.clone();
        Arrays.sort(sorted, Comparator.comparing(Resource::getFilename));
        for (Resource each : sorted) {
            var reading = reader.read(name(each), KitReader.content(each));
            mistakes.addAll(reading.mistakes());
            reading.kit().ifPresent(kit -> add(name(each), kit, mistakes));
        }
        if (kits.isEmpty() && mistakes.isEmpty()) mistakes.add("there is no kit");
        if (!mistakes.isEmpty()) throw new IllegalArgumentException(String.join("\n", mistakes));
    }

    private void add(String file, Kit kit, List<String> mistakes) {
        if (find(kit.code(), kit.edition()).isPresent()) {
            mistakes.add(
                    file
                            + ":1: edition "
                            + kit.edition()
                            + " of '"
                            + kit.code()
                            + "' is there already; allowed: the next number");
        }
        kits.add(kit);
    }

    @Override
    public List<Kit> all() {
        var newest = new LinkedHashMap<String, Kit>();
        for (Kit kit : kits) {
            newest.merge(kit.code(), kit, (a, b) -> a.edition() > b.edition() ? a : b);
        }
        return List.copyOf(newest.values());
    }

    @Override
    public Optional<Kit> find(String code) {
        return all().stream().filter(kit -> kit.code().equals(code)).findFirst();
    }

    @Override
    public Optional<Kit> find(String code, int edition) {
        return kits.stream()
                .filter(kit -> kit.code().equals(code) && kit.edition() == edition)
                .findFirst();
    }

    private static String name(Resource file) {
        return String.valueOf(file.getFilename());
    }
}
