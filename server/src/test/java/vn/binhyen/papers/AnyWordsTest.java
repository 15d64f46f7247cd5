package vn.binhyen.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;
import vn.binhyen.papers.Table.Column;
import vn.binhyen.papers.Table.Row;

/// Whatever somebody types, the files say what the model holds: seeded made-up words of Vietnamese
/// letters, signs that mean something to XML, a spreadsheet or a printer, and signs no file can
/// hold.
class AnyWordsTest {

    private static final String[] SIGNS =
            ("ă â đ ê ô ơ ư ấ ộ ự Ỷ Đ ặ o\u0302\u0323 < > & \" ' ]]> <b> &amp; <!-- ${x} %s {0} \\ = + - @"
                            + " \u00A0 \u2028 \u0000 \u0007 \u000B \uFFFE \uD83D\uDE00 \uD800 \u200B \u202E ./. – ’ 一 #")
                    .split(" ");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void any_words_come_back_out_of_every_file(long seed) throws Exception {
        Paper paper = paper(new Random(seed));
        assertThat(paper.texts()).hasSizeGreaterThan(14);

        try (var docx = DocxTest.opened(paper)) {
            holds(DocxTest.words(docx), paper.texts());
        }
        holds(text(PrintView.of(paper).html()), paper.texts());
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(PaperFile.XLSX.bytes(paper)))) {
            String cells =
                    StreamSupport.stream(book.getSheetAt(0).spliterator(), false)
                            .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                            .map(Object::toString)
                            .collect(Collectors.joining("\n"));
            holds(
                    cells,
                    paper.body().stream()
                            .filter(Table.class::isInstance)
                            .flatMap(t -> t.texts().stream())
                            .toList());
        }
        assertThat(PaperFile.PDF.bytes(paper)).startsWith("%PDF-".getBytes());
    }

    private static Paper paper(Random random) {
        return Paper.of(
                        SamplePapers.POLICE,
                        SamplePapers.TYPES.of(random.nextBoolean() ? "BC" : "CV"),
                        words(random))
                .addressedTo(words(random), words(random))
                .decidedBy(words(random))
                .onGrounds(words(random))
                .saying(
                        Block.heading(words(random)),
                        Block.clause(words(random)),
                        Block.point(words(random)),
                        Block.paragraph(Run.plain(words(random)), Run.bold(words(random))),
                        Block.bullet(words(random)),
                        Block.centred(Run.italic(words(random))),
                        Table.of(
                                List.of(Column.words(1), Column.words(2)),
                                List.of(words(random), words(random)),
                                List.of(Row.of(Cell.of(words(random)), Cell.of(words(random))))))
                .with(Appendix.of(words(random), Block.chapter(words(random))))
                .signedBy(Signature.of(words(random)).by(words(random)))
                .copiedTo(words(random))
                .paper();
    }

    /// Begins and ends with a letter: a full stop at the end makes room for the paper's own.
    private static String words(Random random) {
        return "x"
                + random.ints(1 + random.nextInt(12), 0, SIGNS.length)
                        .mapToObj(i -> SIGNS[i] + (random.nextInt(3) == 0 ? " " : ""))
                        .collect(Collectors.joining())
                + "x";
    }

    private static void holds(String file, List<String> texts) {
        String found = bare(file);
        assertThat(texts).isNotEmpty().allSatisfy(text -> assertThat(found).contains(bare(text)));
    }

    /// Titles are printed in capitals, long ones on two lines.
    private static String bare(String text) {
        return Words.capitals(text).replaceAll("[ \n]", "");
    }

    private static String text(String html) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(html)))
                .getDocumentElement()
                .getTextContent();
    }
}
