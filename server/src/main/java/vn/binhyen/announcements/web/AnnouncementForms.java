package vn.binhyen.announcements.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.binhyen.announcements.Ground;
import vn.binhyen.announcements.Notice;
import vn.binhyen.announcements.PaperOfDossier;
import vn.binhyen.ui.Problems;

/// What the forms of an announcement carry, and what may be wrong with it.
final class AnnouncementForms {

    private AnnouncementForms() {}

    /// A document: its number and its day.
    record Document(@Nullable String number, @Nullable String day) {

        Optional<PaperOfDossier> checked(LocalDate today, Problems problems) {
            String typed = number == null ? "" : number.strip();
            Optional<LocalDate> date = dayOf(day);
            if (!PaperOfDossier.mayBe(typed)) problems.at("number", "announcements.wrong.number");
            if (date.isEmpty() || date.get().isAfter(today)) {
                problems.at("day", "announcements.wrong.day");
            }
            return problems.none()
                    ? Optional.of(new PaperOfDossier(typed, date.orElseThrow()))
                    : Optional.empty();
        }
    }

    /// A proposal's ground, with its document where it needs one.
    record Proposal(@Nullable String ground, @Nullable String number, @Nullable String day) {

        Optional<Ground> checked(LocalDate today, Problems problems) {
            var document = new Document(number, day);
            return switch (ground == null ? "" : ground) {
                case "complete" -> Optional.of(new Ground.Complete());
                case "directed" -> document.checked(today, problems).map(Ground.Directed::new);
                case "worth-it" -> document.checked(today, problems).map(Ground.WorthIt::new);
                default -> {
                    problems.at("ground", "announcements.wrong.ground");
                    yield Optional.empty();
                }
            };
        }
    }

    /// The words of a notice.
    record Written(
            int version,
            @Nullable String traits,
            @Nullable String founding,
            @Nullable String results) {

        void check(Problems problems) {
            check("traits", traits, problems);
            check("founding", founding, problems);
            check("results", results, problems);
        }

        Notice over(Notice notice) {
            return new Notice(
                    notice.site(),
                    notice.unit(),
                    notice.model(),
                    notice.kit(),
                    said(traits),
                    said(founding),
                    said(results),
                    notice.number(),
                    notice.announced(),
                    notice.version());
        }

        private static void check(String field, @Nullable String words, Problems problems) {
            if (said(words).isBlank() || said(words).length() > Notice.LONGEST) {
                problems.at(field, "announcements.wrong.words");
            }
        }
    }

    static Optional<LocalDate> dayOf(@Nullable String typed) {
        try {
            return typed == null ? Optional.empty() : Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    static String said(@Nullable String words) {
        return words == null ? "" : words;
    }
}
