package vn.binhyen.guidance.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.binhyen.kernel.Vietnamese;

/// Which documents of law were superseded, when, and by what.
public record Documents(Map<String, Document> all) {

    /// @param document number and sign
    /// @param inForceFrom null where it is not known
    /// @param supersededOn the first day on which it no longer holds; null while it holds
    /// @param by what took its place; null while it holds
    public record Document(
            String document,
            @Nullable LocalDate inForceFrom,
            @Nullable LocalDate supersededOn,
            @Nullable String by) {}

    public Documents {
        all = Map.copyOf(all);
    }

    public static Documents of(List<Document> documents) {
        return new Documents(
                documents.stream()
                        .collect(
                                Collectors.toMap(
                                        document -> key(document.document()),
                                        Function.identity())));
    }

    /// The document, when it no longer holds on that day.
    public Optional<Document> superseded(String document, LocalDate day) {
        return Optional.ofNullable(all.get(key(document)))
                .filter(known -> {
                    LocalDate on = known.supersededOn();
                    return on != null && !day.isBefore(on);
                });
    }

    /// The keys of all that no longer hold on that day.
    public List<String> supersededOn(LocalDate day) {
        return all.keySet().stream().filter(key -> superseded(key, day).isPresent()).toList();
    }

    /// `tt` and `TT`, with spaces or without, are the same document.
    public static String key(String document) {
        return Vietnamese.fold(document).replace(" ", "");
    }
}
