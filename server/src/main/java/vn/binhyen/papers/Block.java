package vn.binhyen.papers;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A piece of a paper's body. Numbers ("II.", "Điều 3.", "c)") are not typed: they follow from the
/// order of the blocks.
public sealed interface Block permits Block.Worded, Block.PageBreak, Table {

    /// What is printed in it, one text for each line or cell.
    List<String> texts();

    /// A block that is one line of words, however often it wraps.
    sealed interface Worded extends Block permits Numbered, Paragraph, Bullet, Centred {
        List<Run> words();

        @Override
        default List<String> texts() {
            return List.of(words().stream().map(Run::text).collect(Collectors.joining()));
        }
    }

    /// Levels of a structure (NĐ 30/2020, Appendix I, II.5), from the largest.
    enum Rank {
        /// "Phần I", its title below.
        PART,
        /// "Chương I", its title below; counted through the whole paper.
        CHAPTER,
        /// "Mục 1", its title below; begins anew in each chapter.
        SECTION,
        /// "Điều 1."; counted through the whole paper.
        ARTICLE,
        /// "I." of a report or a plan; begins anew in each part.
        HEADING,
        /// "1."; begins anew under each article or heading.
        CLAUSE,
        /// "a)", "b)", … "đ)" in the order of the Vietnamese alphabet; begins anew in each clause.
        POINT
    }

    record Numbered(Rank rank, List<Run> words) implements Worded {
        public Numbered {
            words = said(words);
        }
    }

    record Paragraph(List<Run> words) implements Worded {
        public Paragraph {
            words = said(words);
        }
    }

    record Bullet(List<Run> words) implements Worded {
        public Bullet {
            words = said(words);
        }
    }

    /// A line in the middle, like the name of a table.
    record Centred(List<Run> words) implements Worded {
        public Centred {
            words = said(words);
        }
    }

    record PageBreak() implements Block {
        @Override
        public List<String> texts() {
            return List.of();
        }
    }

    static Block part(String title) {
        return new Numbered(Rank.PART, List.of(Run.bold(title)));
    }

    static Block chapter(String title) {
        return new Numbered(Rank.CHAPTER, List.of(Run.bold(title)));
    }

    static Block section(String title) {
        return new Numbered(Rank.SECTION, List.of(Run.bold(title)));
    }

    /// An article with a title, whose clauses follow.
    static Block article(String title) {
        return new Numbered(Rank.ARTICLE, List.of(Run.bold(title)));
    }

    /// An article that is one sentence, like those of a decision.
    static Block articleSaying(String words) {
        return new Numbered(Rank.ARTICLE, List.of(Run.plain(words)));
    }

    static Block heading(String title) {
        return new Numbered(Rank.HEADING, List.of(Run.bold(title)));
    }

    static Block clause(String words) {
        return new Numbered(Rank.CLAUSE, List.of(Run.plain(words)));
    }

    /// A clause that is a title of its own, in bold.
    static Block clauseTitled(String title) {
        return new Numbered(Rank.CLAUSE, List.of(Run.bold(title)));
    }

    static Block point(String words) {
        return new Numbered(Rank.POINT, List.of(Run.plain(words)));
    }

    static Block paragraph(String words) {
        return new Paragraph(List.of(Run.plain(words)));
    }

    static Block paragraph(Run... words) {
        return new Paragraph(List.of(words));
    }

    /// A text typed into a large field: a paragraph a line, and a bulleted line where it begins
    /// with a hyphen or a dot. Empty lines fall away.
    static List<Block> paragraphs(String typed) {
        return Words.linesOf(typed).flatMap(Block::typed).toList();
    }

    private static Stream<Block> typed(String line) {
        if (!line.matches("[-–•+*] .*")) return Stream.of(paragraph(line));
        return Stream.of(bullet(line.substring(2)));
    }

    static Block bullet(String words) {
        return new Bullet(List.of(Run.plain(words)));
    }

    static Block centred(Run... words) {
        return new Centred(List.of(words));
    }

    static Block pageBreak() {
        return new PageBreak();
    }

    private static List<Run> said(List<Run> words) {
        String all = words.stream().map(Run::text).collect(Collectors.joining());
        if (all.isBlank()) throw new IllegalArgumentException("a line of the body has no words");
        return List.copyOf(words);
    }
}
