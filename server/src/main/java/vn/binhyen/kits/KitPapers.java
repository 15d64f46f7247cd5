package vn.binhyen.kits;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.binhyen.kits.domain.Drawing;
import vn.binhyen.kits.domain.Filling;
import vn.binhyen.kits.domain.Written;
import vn.binhyen.papers.Appendix;
import vn.binhyen.papers.Block;
import vn.binhyen.papers.Organisation;
import vn.binhyen.papers.Organisations;
import vn.binhyen.papers.Paper;
import vn.binhyen.papers.PaperDraft;
import vn.binhyen.papers.PaperTypes;
import vn.binhyen.papers.Signature;

/// Writes the papers of a kit. Nothing is kept here: who fills a paper keeps its facts and its
/// words, and looks through `Paper.texts()` for personal data before it leaves the house.
@Component
public final class KitPapers {

    private final Organisations organisations;
    private final PaperTypes types;

    public KitPapers(Organisations organisations, PaperTypes types) {
        this.organisations = organisations;
        this.types = types;
    }

    /// The paper in the kit's own words.
    public Paper paper(Kit kit, PaperKind kind, KitFacts facts) {
        return paper(kit, kind, facts, words(kit, kind, facts));
    }

    /// The paper with another body.
    ///
    /// @param body as `words` gives it, edited
    /// @throws IllegalArgumentException when the body says nothing
    public Paper paper(Kit kit, PaperKind kind, KitFacts facts, String body) {
        PaperText text = text(kit, kind);
        Filling filling = filling(kit, facts);
        PaperDraft draft =
                Paper.of(organisation(text, facts), types.of(text.type()), filling.of(text.about()))
                        .addressedTo(all(text.to(), filling))
                        .decidedBy(filling.of(text.authority()))
                        .onGrounds(all(text.grounds(), filling))
                        .saying(Written.blocks(body))
                        .copiedTo(all(text.copies(), filling));
        if (facts.date() != null) draft.dated(facts.date());
        for (PaperText.Annex annex : text.annexes()) {
            List<Block> blocks = blocks(annex, kit, facts, filling);
            if (blocks.isEmpty()) continue;
            draft.with(new Appendix(filling.of(annex.title()), false, blocks));
        }
        text.signatures().forEach(lines -> draft.signedBy(Signature.of(all(lines, filling))));
        return draft.paper();
    }

    /// The body as an officer may edit it: a line a paragraph.
    public String words(Kit kit, PaperKind kind, KitFacts facts) {
        return filling(kit, facts).of(text(kit, kind).body());
    }

    /// What the paper still waits for, in the order of the blanks.
    public Set<Blank> open(Kit kit, PaperKind kind, KitFacts facts) {
        Filling filling = filling(kit, facts);
        return blanks(kit, kind).filter(filling::isOpen).collect(toBlanks());
    }

    /// Every blank of the paper that somebody can say, in the order of the blanks.
    public Set<Blank> asked(Kit kit, PaperKind kind) {
        return blanks(kit, kind).filter(Blank::isSaid).collect(toBlanks());
    }

    private static Collector<Blank, ?, EnumSet<Blank>> toBlanks() {
        return Collectors.toCollection(() -> EnumSet.noneOf(Blank.class));
    }

    private static Stream<Blank> blanks(Kit kit, PaperKind kind) {
        PaperText text = text(kit, kind);
        return Stream.of(
                        Stream.of(text.about(), text.authority(), text.body()),
                        text.to().stream(),
                        text.grounds().stream(),
                        text.annexes().stream().flatMap(it -> Stream.of(it.title(), it.body())),
                        text.copies().stream())
                .flatMap(words -> words)
                .flatMap(words -> Blank.namesIn(words).stream())
                .flatMap(name -> Blank.of(name).stream());
    }

    /// Words of the kit itself, like who typically holds an office, for this place.
    public String said(Kit kit, String words, KitFacts facts) {
        return filling(kit, facts).of(words);
    }

    private List<Block> blocks(PaperText.Annex annex, Kit kit, KitFacts facts, Filling filling) {
        var blocks = new ArrayList<>(Written.blocks(filling.of(annex.body())));
        switch (annex.table()) {
            case NONE -> {}
            case MEMBERS -> blocks.add(Drawing.members(kit.board(), facts.seats(), filling));
            case PLAN -> blocks.add(Drawing.plan(kit.plan()));
            case ESTIMATE -> Drawing.estimate(kit.plan()).ifPresent(blocks::add);
        }
        return blocks;
    }

    private Filling filling(Kit kit, KitFacts facts) {
        return new Filling(
                kit,
                facts,
                organisations.of("commune-council", facts.unit()).name(),
                organisations.of("commune-police", facts.unit()).name());
    }

    private Organisation organisation(PaperText text, KitFacts facts) {
        return organisations.of(text.organisation(), facts.unit());
    }

    private static PaperText text(Kit kit, PaperKind kind) {
        return Objects.requireNonNull(kit.papers().get(kind), kind::code);
    }

    private static String[] all(List<String> words, Filling filling) {
        return words.stream().map(filling::of).toArray(String[]::new);
    }
}
