package vn.binhyen.papers.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.binhyen.papers.Appendix;
import vn.binhyen.papers.Block;
import vn.binhyen.papers.Layout;
import vn.binhyen.papers.Paper;
import vn.binhyen.papers.Run;
import vn.binhyen.papers.Signature;
import vn.binhyen.papers.Table;
import vn.binhyen.papers.Urgency;
import vn.binhyen.papers.Words;
import vn.binhyen.papers.writing.Piece.Line;

/// A paper laid out: every line that is printed, in its place and with its role, numbered and
/// punctuated. The writers only draw it, so that all kinds of files say the same.
///
/// @param issuer top left: the governing body and the one that issues
/// @param state top right: the state's name and its motto
/// @param number below the issuer: the number, a công văn's subject, the stamp
/// @param date below the state
/// @param signatures one or two, each its lines from top to bottom
record Composed(
        Layout layout,
        List<Line> issuer,
        List<Line> state,
        List<Line> number,
        Line date,
        List<Piece> body,
        List<Line> recipients,
        List<List<Line>> signatures,
        List<Annex> annexes) {

    record Annex(boolean landscape, List<Piece> body) {}

    static Composed of(Paper paper) {
        return new Composed(
                paper.organisation().layout(),
                issuer(paper),
                List.of(
                        Line.of(Role.STATE, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
                        Line.of(Role.MOTTO, "Độc lập - Tự do - Hạnh phúc")),
                number(paper),
                Line.of(Role.DATE, paper.dateLine()),
                body(paper),
                recipients(paper),
                paper.signatures().stream().map(Composed::signature).toList(),
                annexes(paper));
    }

    /// How wide the right half of the head is, in millimetres: the state's name on one line.
    int stateWidth() {
        return layout.points() == 14 ? 100 : 93;
    }

    private static int textWidth(Paper paper, int page) {
        Layout layout = paper.organisation().layout();
        return page - layout.left() - layout.right();
    }

    private static List<Line> issuer(Paper paper) {
        Line issuing = Line.of(Role.ISSUING, Words.capitals(paper.organisation().name()));
        String governing = paper.organisation().governing();
        return governing.isEmpty()
                ? List.of(issuing)
                : List.of(Line.of(Role.GOVERNING, Words.capitals(governing)), issuing);
    }

    private static List<Line> number(Paper paper) {
        var lines = new ArrayList<Line>();
        lines.add(Line.of(Role.NUMBER, paper.numberLine()));
        if (!paper.type().named()) lines.add(Line.of(Role.SUBJECT, "V/v " + paper.about()));
        if (paper.urgency() != Urgency.NONE) {
            lines.add(Line.of(Role.URGENCY, paper.urgency().stamp()));
        }
        return lines;
    }

    private static List<Piece> body(Paper paper) {
        var pieces = new ArrayList<Piece>();
        if (paper.type().named()) {
            pieces.add(Line.of(Role.TYPE, Words.capitals(paper.type().name())));
            pieces.addAll(
                    Balanced.lines(
                            Role.ABOUT_FIRST, Role.ABOUT, paper.about(), textWidth(paper, 210)));
        }
        pieces.addAll(addressees(paper.to()));
        if (!paper.authority().isEmpty()) {
            pieces.add(Line.of(Role.AUTHORITY, Words.capitals(paper.authority())));
        }
        pieces.addAll(listed(Role.GROUND, "", paper.grounds()));
        if (!paper.type().resolves().isEmpty()) {
            pieces.add(Line.of(Role.RESOLVES, paper.type().resolves()));
        }
        pieces.addAll(pieces(paper.body()));
        if (pieces.getLast() instanceof Line last) {
            pieces.set(pieces.size() - 1, last.ended());
        } else {
            pieces.add(Line.of(Role.TEXT, "./."));
        }
        return pieces;
    }

    private static List<Line> addressees(List<String> to) {
        if (to.isEmpty()) return List.of();
        if (to.size() == 1)
            return List.of(Line.of(Role.TO, "Kính gửi: " + ended(to.getFirst(), ".")));
        var lines = new ArrayList<Line>();
        lines.add(Line.of(Role.TO_SEVERAL, "Kính gửi:"));
        lines.addAll(listed(Role.TO_ITEM, "- ", to));
        lines.add(Line.of(Role.TO_LAST, lines.removeLast().text()));
        return lines;
    }

    /// Each ends with a semicolon, the last with a full stop.
    private static List<Line> listed(Role role, String before, List<String> words) {
        var lines = new ArrayList<Line>();
        for (int i = 0; i < words.size(); i++) {
            String end = i == words.size() - 1 ? "." : ";";
            lines.add(Line.of(role, before + ended(words.get(i), end)));
        }
        return lines;
    }

    private static String ended(String words, String end) {
        return words.replaceFirst("[.;,\\s]+$", "") + end;
    }

    private static List<Piece> pieces(List<Block> blocks) {
        var numbering = new Numbering();
        return blocks.stream().flatMap(block -> piece(block, numbering)).toList();
    }

    private static Stream<Piece> piece(Block block, Numbering numbering) {
        return switch (block) {
            case Block.Numbered it -> numbered(it, numbering.next(it.rank()));
            case Block.Paragraph(List<Run> words) -> Stream.of(new Line(Role.TEXT, words));
            case Block.Bullet(List<Run> words) -> Stream.of(led(Role.TEXT, Run.plain("- "), words));
            case Block.Centred(List<Run> words) -> Stream.of(new Line(Role.CENTRED, words));
            case Block.PageBreak() -> Stream.of(new Piece.Break());
            case Table table -> Stream.of(new Piece.Grid(table));
        };
    }

    private static Stream<Piece> numbered(Block.Numbered block, String label) {
        List<Run> words = block.words();
        return switch (block.rank()) {
            case PART, CHAPTER, SECTION ->
                    Stream.of(Line.of(Role.LABEL, label), Line.capitals(Role.TITLE, words));
            case HEADING -> {
                Line heading = Line.capitals(Role.LEADING, words);
                yield Stream.of(led(Role.LEADING, Run.bold(label + " "), heading.runs()));
            }
            case ARTICLE -> Stream.of(led(leading(words), Run.bold(label + " "), words));
            case CLAUSE, POINT ->
                    Stream.of(
                            led(
                                    leading(words),
                                    words.getFirst().with(label + " ").linked(""),
                                    words));
        };
    }

    /// A line all in bold is a title and stays with what follows.
    private static Role leading(List<Run> words) {
        return words.stream().allMatch(Run::bold) ? Role.LEADING : Role.TEXT;
    }

    private static Line led(Role role, Run label, List<Run> words) {
        return new Line(role, Stream.concat(Stream.of(label), words.stream()).toList());
    }

    private static List<Line> recipients(Paper paper) {
        return Stream.concat(
                        Stream.of(Line.of(Role.COPIES, "Nơi nhận:")),
                        paper.recipients().stream().map(each -> Line.of(Role.COPY, "- " + each)))
                .toList();
    }

    private static List<Line> signature(Signature signature) {
        return Stream.concat(
                        signature.offices().stream().map(each -> Line.of(Role.OFFICE, each)),
                        Stream.of(Line.of(Role.NAME, signature.name())))
                .toList();
    }

    private static List<Annex> annexes(Paper paper) {
        var annexes = new ArrayList<Annex>();
        for (Appendix each : paper.appendices()) {
            String number =
                    paper.appendices().size() == 1 ? "" : " " + Numbering.roman(annexes.size() + 1);
            var pieces = new ArrayList<Piece>();
            pieces.add(Line.of(Role.APPENDIX, "Phụ lục" + number));
            int width = textWidth(paper, each.landscape() ? 297 : 210);
            String title = Words.capitals(each.title());
            pieces.addAll(Balanced.lines(Role.APPENDIX_TITLE, Role.APPENDIX_TITLE, title, width));
            pieces.add(Line.of(Role.APPENDIX_OF, "(" + paper.reference() + ")"));
            pieces.addAll(pieces(each.body()));
            annexes.add(new Annex(each.landscape(), pieces));
        }
        return annexes;
    }
}
