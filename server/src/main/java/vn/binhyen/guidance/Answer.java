package vn.binhyen.guidance;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.binhyen.guidance.domain.Passage;
import vn.binhyen.kernel.UnitId;

/// A question residents ask and the sentence or two the authority answers with.
///
/// @param id small letters, digits and `-`; no procedure bears it as its code
/// @param variants other ways to ask the same
/// @param procedures codes of the procedures it is about
/// @param owner the commune it holds for; null for the whole province
/// @param approvedBy who took it over, as officers read it; null while it is a draft
/// @param checked null while nobody has compared it with the law: "to be checked"
/// @param nextReview the last day on which it is quoted without having been looked at again
public record Answer(
        String id,
        String question,
        List<String> variants,
        String text,
        List<String> procedures,
        @Nullable UnitId owner,
        @Nullable Checking approved,
        @Nullable Checking checked,
        LocalDate nextReview,
        String source)
        implements CatalogueEntry {

    public static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    public static final int LONGEST_ID = 60;

    public static final int LONGEST_QUESTION = 300;

    /// How the id of an answer begins that shows the way to another authority.
    public static final String ELSEWHERE = "noi-khac-";

    /// What fits into one message of a chat with room for its source.
    public static final int LONGEST = 1_500;

    /// @throws IllegalArgumentException for an id of another form, for nothing asked or answered,
    ///   and for more than fits
    public Answer {
        if (!ID.matcher(id).matches() || id.length() > LONGEST_ID) {
            throw new IllegalArgumentException("id " + id);
        }
        if (question.isBlank() || text.isBlank()) {
            throw new IllegalArgumentException(id + " asks or answers nothing");
        }
        if (question.length() > LONGEST_QUESTION || text.length() > LONGEST) {
            throw new IllegalArgumentException(id + " is too long");
        }
        variants = List.copyOf(variants);
        procedures = List.copyOf(procedures);
    }

    /// Whether the matter is decided by another authority and this says where.
    public boolean elsewhere() {
        return id.startsWith(ELSEWHERE);
    }

    @Override
    public String title() {
        return question;
    }

    public Answer withApproval(@Nullable Checking by) {
        return new Answer(
                id, question, variants, text, procedures, owner, by, checked, nextReview, source);
    }

    @Override
    public Answer withChecking(@Nullable Checking by, LocalDate review) {
        return new Answer(
                id, question, variants, text, procedures, owner, approved, by, review, source);
    }

    @Override
    public Passage passage() {
        return new Passage(id, question, text, variants, List.of(), Set.copyOf(procedures));
    }
}
