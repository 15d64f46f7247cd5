package vn.binhyen.reports.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.binhyen.papers.Appendix;
import vn.binhyen.papers.Block;
import vn.binhyen.papers.Organisation;
import vn.binhyen.papers.Paper;
import vn.binhyen.papers.PaperDraft;
import vn.binhyen.papers.PaperType;
import vn.binhyen.papers.Run;
import vn.binhyen.papers.Signature;
import vn.binhyen.reports.FilledReport;
import vn.binhyen.ui.Words;

/// Makes the paper of a filled report.
public final class PaperOfForm {

    /// Keys of the places every form has.
    public static final String SIGNATURE = "signature";

    public static final String SIGNER = "signer";
    public static final String COPIES = "copies";

    private final Form form;
    private final Form.Issuer issuer;
    private final FilledReport report;
    private final Organisation organisation;
    private final PaperType type;
    private final Telling telling;
    private final Tables tables;

    /// @param issuer how units of the report's level issue it
    /// @param words Vietnamese
    public PaperOfForm(
            Form form,
            Form.Issuer issuer,
            FilledReport report,
            Organisation organisation,
            PaperType type,
            Words words) {
        this.form = form;
        this.issuer = issuer;
        this.report = report;
        this.organisation = organisation;
        this.type = type;
        this.telling = new Telling(report, words, Blanks.of(form, report, organisation));
        this.tables = new Tables(form, report, telling);
    }

    /// @throws IllegalArgumentException when what was typed makes no signature
    public Paper paper() {
        PaperDraft draft =
                Paper.of(organisation, type, telling.text(form.title()))
                        .addressedTo(texts(issuer.to()))
                        .onGrounds(texts(form.grounds()))
                        .saying(blocks(form.body()))
                        .signedBy(signature())
                        .copiedTo(
                                typed(COPIES)
                                        .map(copies -> copies.lines().toArray(String[]::new))
                                        .orElseGet(() -> texts(issuer.copies())));
        for (Form.Annex annex : form.annexes()) {
            List<Block> blocks = blocks(annex.body());
            if (blocks.isEmpty()) continue;
            draft.with(new Appendix(telling.text(annex.title()), annex.landscape(), blocks));
        }
        return draft.paper();
    }

    /// What stands in a place that can be edited: what was typed, or the form's words.
    public String words(Part.Edited place) {
        return typed(place.key()).orElseGet(() -> telling.text(place.words()).strip());
    }

    /// The same of the offices and of who gets a copy, one a line.
    public String words(String key) {
        return typed(key)
                .orElseGet(() ->
                        switch (key) {
                            case SIGNATURE -> String.join("\n", texts(issuer.signature()));
                            case COPIES -> String.join("\n", texts(issuer.copies()));
                            default -> "";
                        });
    }

    private Signature signature() {
        Signature offices =
                Signature.of(words(SIGNATURE).lines().map(String::strip).toArray(String[]::new));
        return offices.by(words(SIGNER));
    }

    private String[] texts(List<Sentence> sentences) {
        return sentences.stream().map(telling::text).toArray(String[]::new);
    }

    private Optional<String> typed(String key) {
        return Optional.ofNullable(report.texts().get(key));
    }

    private List<Block> blocks(List<Part> parts) {
        return Bullets.ended(parts.stream().filter(this::isShown).flatMap(this::blocks).toList());
    }

    private boolean isShown(Part part) {
        boolean here =
                part.shown()
                        .level()
                        .map(level -> level.equals("province") == isProvince())
                        .orElse(true);
        return here && part.shown().when().map(this::counts).orElse(true);
    }

    private boolean isProvince() {
        return report.names().kind().isEmpty();
    }

    private boolean counts(Formula formula) {
        return formula.figure(telling.at(report.unit(), report.period())).amount() != 0;
    }

    private Stream<Block> blocks(Part part) {
        return switch (part) {
            case Part.Line line -> Stream.of(block(line));
            case Part.Edited edited ->
                    typed(edited.key())
                            .map(text -> Block.paragraphs(text).stream())
                            .orElseGet(() -> said(edited.words()));
            case Part.Counted counted -> tables.counted(counted).stream().map(each -> each);
            case Part.Typed typed -> Stream.of(tables.typed(typed));
        };
    }

    private Block block(Part.Line line) {
        boolean bold =
                switch (line.style()) {
                    case PART, HEADING, TITLE, CENTRED -> true;
                    case CLAUSE, POINT, PARAGRAPH, BULLET -> false;
                };
        List<Run> runs = telling.runs(line.words().pieces(), bold);
        return switch (line.style()) {
            case PART -> new Block.Numbered(Block.Rank.PART, runs);
            case HEADING -> new Block.Numbered(Block.Rank.HEADING, runs);
            case TITLE, CLAUSE -> new Block.Numbered(Block.Rank.CLAUSE, runs);
            case POINT -> new Block.Numbered(Block.Rank.POINT, runs);
            case PARAGRAPH -> new Block.Paragraph(runs);
            case BULLET -> new Block.Bullet(runs);
            case CENTRED -> new Block.Centred(runs);
        };
    }

    /// The form's own words, a paragraph a line as if they were typed, their numbers linked.
    private Stream<Block> said(Sentence words) {
        return Lines.of(words).stream()
                .map(line -> telling.runs(line, false))
                .filter(runs -> runs.stream().anyMatch(run -> !run.text().isBlank()))
                .map(runs -> {
                    Run first = runs.getFirst();
                    if (!first.text().startsWith("- ")) return new Block.Paragraph(runs);
                    var rest = new ArrayList<>(runs);
                    rest.set(0, first.with(first.text().substring(2)));
                    return new Block.Bullet(rest);
                });
    }
}
