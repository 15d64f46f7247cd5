package vn.binhyen.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.binhyen.cases.domain.Likeness;
import vn.binhyen.cases.domain.Telling;
import vn.binhyen.cases.domain.Vocabulary;
import vn.binhyen.kernel.CsvFile;

class DuplicatesTest {

    private static final String HEADER = "id,time,lat,lon,topic,text,duplicate\n";
    private static final Instant NIGHT = Instant.parse("2026-07-03T15:00:00Z");

    /// Not the seeds the points were chosen on.
    @ParameterizedTest
    @ValueSource(longs = {20_251, 20_252})
    void made_up_reports_are_told_apart(long seed, @TempDir Path folder) throws Exception {
        Path list = ToldIncidents.write(ToldIncidents.of(seed, 2_500), folder.resolve("told.csv"));
        DuplicateScore score = DuplicateScore.of(CsvFile.read(list, "id"));
        assertThat(score.n()).isGreaterThanOrEqualTo(2_500);
        assertThat(score.hits() + score.missed()).isGreaterThan(400);
        assertThat(score.precision()).isGreaterThanOrEqualTo(0.85);
        assertThat(score.recall()).isGreaterThanOrEqualTo(0.78);
    }

    @Test
    void two_neighbours_who_write_the_same_three_words_have_each_lost_a_bike() {
        Telling one = told(NIGHT, 12.6800, 108.0400, "theft", "Mất trộm xe");
        Telling other = told(NIGHT.plusSeconds(3_600), 12.6810, 108.0405, "theft", "mat trom xe");
        assertThat(likeness(one, other).worthALook()).isFalse();
    }

    @Test
    void one_karaoke_bar_heard_from_two_houses_is_one_thing_however_it_is_typed() {
        Telling one = told(NIGHT, 12.68, 108.04, "noise", "Quán karaoke Hương Sen ở thôn 5 ồn quá");
        Telling other =
                told(
                        NIGHT.plusSeconds(1_800),
                        12.6808,
                        108.0402,
                        "noise",
                        "karaoke huong sne thon 5 mo nhac to, ko ai ngu duoc");
        assertThat(likeness(one, other).worthALook()).isTrue();
    }

    @Test
    void the_same_words_of_another_village_or_another_week_are_something_else() {
        String words = "Loa kẹo kéo ở thôn 5 làm cả xóm mất ngủ";
        Telling one = told(NIGHT, 12.68, 108.04, "noise", words);
        assertThat(likeness(one, told(NIGHT, 12.75, 108.10, "noise", words)).worthALook())
                .isFalse();
        Instant later = NIGHT.plusSeconds(86_400 * 6);
        assertThat(likeness(one, told(later, 12.68, 108.04, "noise", words)).worthALook())
                .isFalse();
        String seven = words.replace("5", "7");
        assertThat(likeness(one, new Telling(NIGHT, null, null, "noise", seven)).worthALook())
                .isFalse();
    }

    @Test
    void moments_are_read_with_an_offset_and_without_and_places_may_be_missing(@TempDir Path folder)
            throws Exception {
        Path list =
                Files.writeString(
                        folder.resolve("list.csv"),
                        HEADER
                                + "1,2026-07-03T22:00:00+07:00,12.68,108.04,noise,Karaoke Hương Sen ồn quá,0\n"
                                + "2,2026-07-03T22:10:00,12.68,108.04,noise,karaoke huong sen on qua,1\n"
                                + "3,2026-07-03 15:20,,,,cho hỏi làm căn cước,0\n"
                                + "4,2026-07-03T15:15:00Z,12.6801,108.0401,noise,Karaoke Huong Sen ồn,1\n");
        DuplicateScore score = DuplicateScore.of(CsvFile.read(list, "id"));
        assertThat(score.hits()).isEqualTo(2);
        assertThat(score.falseAlarms()).isZero();
    }

    @Test
    void a_row_that_cannot_be_read_is_named(@TempDir Path folder) throws Exception {
        Path list =
                Files.writeString(folder.resolve("list.csv"), HEADER + "1,gestern,,,noise,x,0\n");
        assertThatThrownBy(() -> DuplicateScore.of(CsvFile.read(list, "id")))
                .hasMessageContaining("Line 2")
                .hasMessageContaining("gestern");
    }

    private static Telling told(Instant at, double lat, double lon, String topic, String words) {
        return new Telling(at, lat, lon, topic, words);
    }

    private static Likeness likeness(Telling one, Telling other) {
        var vocabulary = new Vocabulary();
        vocabulary.meet(one);
        vocabulary.meet(other);
        return Likeness.of(one, other, vocabulary);
    }
}
