package vn.binhyen.published.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.binhyen.kernel.Figure;
import vn.binhyen.published.PublicPeriod;
import vn.binhyen.published.Release;
import vn.binhyen.published.application.PublicOffice;
import vn.binhyen.published.application.ReadPublished;
import vn.binhyen.published.application.ReadPublished.Sheet;
import vn.binhyen.published.domain.PublicCell;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.NotThere;
import vn.binhyen.ui.PortalFrame;
import vn.binhyen.ui.SeeOther;
import vn.binhyen.ui.SheetFile;
import vn.binhyen.ui.Words;

/// Public figures for whoever asks: frozen rows, no cookie, and a copy may be kept for some
/// minutes.
@Controller
class PublicFiguresPages {

    private static final String KEPT = "public, max-age=300";

    private final ReadPublished published;
    private final Names names;
    private final PublicOffice office;

    PublicFiguresPages(ReadPublished published, Names names, PublicOffice office) {
        this.published = published;
        this.names = names;
        this.office = office;
    }

    /// @param ky the period to go to; without it the latest one
    @GetMapping("/so-lieu")
    Answer latest(
            @RequestParam(defaultValue = "") String ky,
            PortalFrame frame,
            HttpServletResponse response) {
        if (!ky.isEmpty()) {
            return PublicPeriod.ofWord(ky)
                    .<Answer>map(period -> new SeeOther("/so-lieu/" + period.word()))
                    .orElseGet(NotThere::new);
        }
        List<Release> all = published.releases();
        if (!all.isEmpty()) return period(all.getFirst().period().word(), frame, response);
        response.setHeader("Cache-Control", KEPT);
        return new PublicFiguresPage(around(frame), all, null, PublicTables.NONE);
    }

    @GetMapping("/so-lieu/{period}")
    Answer period(@PathVariable String period, PortalFrame frame, HttpServletResponse response) {
        Optional<Sheet> sheet = sheet(period);
        if (sheet.isEmpty()) return new NotThere();
        response.setHeader("Cache-Control", KEPT);
        Release release = sheet.get().release();
        return new PublicFiguresPage(
                around(frame),
                published.releases(),
                release,
                PublicTables.of(release.period(), sheet.get().cells(), names, frame.words()));
    }

    @GetMapping("/so-lieu/{period}/so-lieu.csv")
    void file(@PathVariable String period, Words words, HttpServletResponse response) {
        Optional<Sheet> sheet = sheet(period);
        if (sheet.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", KEPT);
        SheetFile.CSV.answer(
                response,
                "so-lieu-" + sheet.get().release().period().word(),
                words.of("published.title"),
                headings(words),
                reader -> rows(sheet.get(), words, reader));
    }

    private static List<String> headings(Words words) {
        return List.of("code", "indicator", "unit", "cut", "item-code", "item", "amount", "mark")
                .stream()
                .map(column -> words.of("published.csv." + column))
                .toList();
    }

    /// Below the numbers stands what they are: period, edition, hash, licence.
    private void rows(Sheet sheet, Words words, Consumer<List<?>> reader) {
        Release release = sheet.release();
        for (PublicCell cell : sheet.cells()) {
            Figure figure = cell.figure();
            reader.accept(
                    List.of(
                            cell.indicator(),
                            names.indicator(cell.indicator(), words),
                            names.unitOf(cell.indicator(), words),
                            cell.cut().word(),
                            cell.item(),
                            names.item(cell.cut(), cell.item(), release.period(), words),
                            figure == null ? "" : figure.amount(),
                            figure == null ? words.of("published.hidden") : figure.mark().word()));
        }
        reader.accept(List.of());
        reader.accept(List.of(PeriodWords.of(release.period(), words)));
        reader.accept(
                List.of(
                        words.of(
                                "published.edition",
                                release.edition(),
                                words.day(release.publishedAt()))));
        reader.accept(List.of("SHA-256", release.hash()));
        reader.accept(List.of(words.of("published.licence", office.name(words))));
    }

    private Optional<Sheet> sheet(String period) {
        return PublicPeriod.ofWord(period).flatMap(published::sheet);
    }

    private PortalFrame around(PortalFrame frame) {
        return frame.of(office.name(frame.words()), office.place());
    }
}
