package vn.binhyen.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Collects what stands on a paper, in any order; `paper()` makes it and refuses what is missing.
/// Told twice, lists grow and everything else is replaced.
public final class PaperDraft {

    private final Organisation organisation;
    private final PaperType type;
    private final String about;
    private Urgency urgency = Urgency.NONE;
    private @Nullable LocalDate date;
    private String authority = "";
    private final List<String> to = new ArrayList<>();
    private final List<String> grounds = new ArrayList<>();
    private final List<Block> body = new ArrayList<>();
    private final List<Appendix> appendices = new ArrayList<>();
    private final List<Signature> signatures = new ArrayList<>();
    private final List<String> copies = new ArrayList<>();

    PaperDraft(Organisation organisation, PaperType type, String about) {
        this.organisation = organisation;
        this.type = type;
        this.about = about;
    }

    public PaperDraft urgent(Urgency urgency) {
        this.urgency = urgency;
        return this;
    }

    public PaperDraft dated(LocalDate day) {
        this.date = day;
        return this;
    }

    public PaperDraft addressedTo(String... to) {
        this.to.addAll(List.of(to));
        return this;
    }

    public PaperDraft decidedBy(String authority) {
        this.authority = authority;
        return this;
    }

    public PaperDraft onGrounds(String... grounds) {
        this.grounds.addAll(List.of(grounds));
        return this;
    }

    public PaperDraft saying(Block... blocks) {
        return saying(List.of(blocks));
    }

    public PaperDraft saying(List<Block> blocks) {
        body.addAll(blocks);
        return this;
    }

    public PaperDraft with(Appendix appendix) {
        appendices.add(appendix);
        return this;
    }

    public PaperDraft signedBy(Signature signature) {
        signatures.add(signature);
        return this;
    }

    public PaperDraft copiedTo(String... copies) {
        this.copies.addAll(List.of(copies));
        return this;
    }

    public Paper paper() {
        return new Paper(
                organisation,
                type,
                about,
                urgency,
                null,
                date,
                to,
                authority,
                grounds,
                body,
                appendices,
                signatures,
                copies);
    }
}
