package vn.binhyen.guidance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.binhyen.guidance.Answer;
import vn.binhyen.guidance.Basis;
import vn.binhyen.guidance.Checking;
import vn.binhyen.guidance.EntryState;
import vn.binhyen.guidance.Procedure;
import vn.binhyen.guidance.Silence;
import vn.binhyen.guidance.files.DocumentsFile;

class QuotableTest {

    private static final LocalDate DAY = LocalDate.parse("2026-07-01");
    private static final Documents DOCUMENTS =
            Documents.of(
                    List.of(
                            new Documents.Document("55/2021/TT-BCA", null, DAY, "116/2026/TT-BCA"),
                            new Documents.Document("116/2026/TT-BCA", DAY, null, null)));
    private static final Quotable QUOTABLE = new Quotable(DOCUMENTS);

    /// Ten thousand procedures with all their days and documents thrown: whatever is quoted keeps
    /// every rule, whatever keeps every rule is quoted.
    @Test
    void past_its_review_out_of_its_days_or_without_ground_nothing_is_ever_quoted() {
        var random = new Random(7);
        int quoted = 0;
        for (int i = 0; i < 10_000; i++) {
            LocalDate from = DAY.plusDays(random.nextInt(-40, 20));
            LocalDate to = random.nextBoolean() ? null : from.plusDays(random.nextInt(0, 60));
            LocalDate review = DAY.plusDays(random.nextInt(-40, 40));
            LocalDate day = DAY.plusDays(random.nextInt(-30, 30));
            String document =
                    List.of("55/2021/TT-BCA", "55/2021/tt-bca ", "116/2026/TT-BCA", "1/2020/X")
                            .get(random.nextInt(4));
            EntryState state = EntryState.values()[random.nextInt(3)];
            Procedure it = procedure(from, to, review, document, random.nextBoolean());

            boolean rests = !document.startsWith("55/") || day.isBefore(DAY);
            boolean allowed =
                    state == EntryState.APPROVED
                            && !day.isBefore(from)
                            && (to == null || !day.isAfter(to))
                            && !day.isAfter(review)
                            && rests;
            assertThat(QUOTABLE.silence(it, state, day).isEmpty()).isEqualTo(allowed);
            if (allowed) quoted++;
        }
        assertThat(quoted).isBetween(300, 5_000);
    }

    @Test
    void an_answer_falls_silent_with_a_procedure_it_is_about() {
        var answer =
                new Answer(
                        "mot",
                        "Hỏi?",
                        List.of(),
                        "Đáp.",
                        List.of("BY-1"),
                        null,
                        null,
                        null,
                        DAY,
                        "");
        assertThat(QUOTABLE.silence(answer, EntryState.APPROVED, DAY, code -> true)).isEmpty();
        assertThat(QUOTABLE.silence(answer, EntryState.APPROVED, DAY, code -> false))
                .contains(Silence.ABOUT_A_SILENT_ONE);
        assertThat(QUOTABLE.silence(answer, EntryState.APPROVED, DAY.plusDays(1), code -> true))
                .contains(Silence.PAST_REVIEW);
        assertThat(QUOTABLE.silence(answer, EntryState.DRAFT, DAY, code -> true))
                .contains(Silence.NOT_APPROVED);
    }

    @Test
    void the_file_of_documents_that_comes_along_is_right() throws IOException {
        try (var file = getClass().getResourceAsStream("/guidance/documents.yaml")) {
            String text =
                    new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            Documents read = DocumentsFile.read("documents.yaml", text);
            assertThat(read.superseded("55/2021/TT-BCA", DAY)).isPresent();
            assertThat(read.superseded("55/2021/TT-BCA", DAY.minusDays(1))).isEmpty();
            assertThat(read.superseded("116/2026/TT-BCA", DAY)).isEmpty();
        }
    }

    @Test
    void a_file_of_documents_that_is_wrong_says_where_and_what_is_allowed() {
        assertThatThrownBy(() ->
                        DocumentsFile.read(
                                "documents.yaml",
                                """
                                documents:
                                  - {document: "1/X", supersededOn: 2026-01-01}
                                  - {number: "2/X"}
                                  - {document: "1/x", inForceFrom: hôm nay}
                                """))
                .hasMessageContaining(
                        "documents.yaml:2: 'supersededOn' and 'by' belong together; allowed: both")
                .hasMessageContaining("documents.yaml:3: no field 'number'; allowed: document,")
                .hasMessageContaining("documents.yaml:3: 'document' is missing")
                .hasMessageContaining("documents.yaml:4: 1/x stands here twice; allowed: once")
                .hasMessageContaining("documents.yaml:4: 'hôm nay' is no day; allowed: yyyy-mm-dd");
    }

    private static Procedure procedure(
            LocalDate from,
            @org.jspecify.annotations.Nullable LocalDate to,
            LocalDate review,
            String document,
            boolean checked) {
        return new Procedure(
                "BY-1",
                "mot",
                "Một",
                "Cư trú",
                "",
                Set.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Basis(document, "", "", null)),
                "",
                List.of(),
                List.of(),
                "",
                checked ? new Checking("PC06", from) : null,
                from,
                to,
                review);
    }
}
