package vn.binhyen.guidance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.binhyen.guidance.domain.Passage;
import vn.binhyen.kernel.UnitId;

/// An administrative procedure as residents are told of it. What is not known is left empty and
/// shown as [#UNKNOWN]; nothing is guessed.
///
/// @param code national, as `1.004222`, or our own where none is known, as `BY-003`
/// @param slug short, stable, for the address of its card: `thuong-tru`
/// @param alsoCalled what residents call it
/// @param related codes of procedures near to it
/// @param source where its content comes from
/// @param checked null while nobody has compared it with the law: "to be checked"
/// @param validFrom the first day on which it is so
/// @param validTo the last day; null without an end
/// @param nextReview the last day on which it is quoted without having been looked at again
public record Procedure(
        String code,
        String slug,
        String name,
        String field,
        String authority,
        Set<Level> levels,
        List<Channel> channels,
        List<String> steps,
        List<String> papers,
        List<String> forms,
        List<String> conditions,
        List<Basis> basis,
        String result,
        List<String> alsoCalled,
        List<String> related,
        String source,
        @Nullable Checking checked,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        LocalDate nextReview)
        implements CatalogueEntry {

    /// What a resident reads where something is not known.
    public static final String UNKNOWN = "chưa rõ, hỏi nơi tiếp nhận";

    public static final Pattern CODE =
            Pattern.compile("[0-9]\\.[0-9]{6}(\\.[0-9A-Z.]{1,12})?|[A-Z]{2,8}-[0-9A-Z-]{1,20}");
    public static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    public static final int LONGEST_SLUG = 60;

    /// @throws IllegalArgumentException for a code or slug of another form, a name that is empty,
    ///   two channels of one way, or days in the wrong order
    public Procedure {
        if (!CODE.matcher(code).matches()) throw new IllegalArgumentException("code " + code);
        if (!SLUG.matcher(slug).matches() || slug.length() > LONGEST_SLUG) {
            throw new IllegalArgumentException("slug " + slug);
        }
        if (name.isBlank() || field.isBlank())
            throw new IllegalArgumentException(code + " unnamed");
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException(code + " ends before it begins");
        }
        levels = Set.copyOf(levels);
        channels = channels.stream().sorted(Comparator.comparing(Channel::way)).toList();
        if (channels.stream().map(Channel::way).distinct().count() < channels.size()) {
            throw new IllegalArgumentException(code + " has one way twice");
        }
        steps = List.copyOf(steps);
        papers = List.copyOf(papers);
        forms = List.copyOf(forms);
        conditions = List.copyOf(conditions);
        basis = List.copyOf(basis);
        alsoCalled = List.copyOf(alsoCalled);
        related = List.copyOf(related);
    }

    @Override
    public String id() {
        return code;
    }

    @Override
    public String title() {
        return name;
    }

    /// A procedure is the same in every commune.
    @Override
    public @Nullable UnitId owner() {
        return null;
    }

    public Optional<Channel> channel(Way way) {
        return channels.stream().filter(channel -> channel.way() == way).findFirst();
    }

    @Override
    public Procedure withChecking(@Nullable Checking by, LocalDate review) {
        return new Procedure(
                code,
                slug,
                name,
                field,
                authority,
                levels,
                channels,
                steps,
                papers,
                forms,
                conditions,
                basis,
                result,
                alsoCalled,
                related,
                source,
                by,
                validFrom,
                validTo,
                review);
    }

    @Override
    public Passage passage() {
        String text =
                Stream.of(
                                Stream.of(authority),
                                papers.stream(),
                                conditions.stream(),
                                steps.stream(),
                                channels.stream().flatMap(at -> Stream.of(at.limit(), at.fee())),
                                Stream.of(result))
                        .flatMap(part -> part)
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining("\n"));
        List<String> tags =
                Stream.concat(Stream.of(field, code), forms.stream()).distinct().toList();
        return new Passage(code, name, text, alsoCalled, tags);
    }
}
