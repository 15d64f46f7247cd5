package vn.binhyen.cameras.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.binhyen.cameras.application.ReadPublicLog;
import vn.binhyen.cameras.persistence.Requests.PublicLine;
import vn.binhyen.territory.Territory;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.Pager;
import vn.binhyen.ui.PortalFrame;
import vn.binhyen.ui.SheetFile;
import vn.binhyen.ui.Words;

/// What the police asked camera owners for, for everybody to read.
@Controller
class LogPages {

    private static final int A_PAGE = 50;
    private static final int MOST = 100_000;

    private final ReadPublicLog log;
    private final Naming naming;
    private final Territory territory;

    LogPages(ReadPublicLog log, Naming naming, Territory territory) {
        this.log = log;
        this.naming = naming;
        this.territory = territory;
    }

    @GetMapping("/camera")
    Answer all(@RequestParam(defaultValue = "1") int page, PortalFrame frame) {
        var found = log.page(Math.max(1, page), A_PAGE);
        return new LogPage(
                frame,
                found.lines().stream().map(each -> row(each, frame.words())).toList(),
                Pager.of(page, found.all(), A_PAGE, frame.to("/camera") + "?"));
    }

    @GetMapping("/camera/so.csv")
    void file(Words words, HttpServletResponse response) {
        SheetFile.CSV.answer(
                response,
                "so-de-nghi-camera",
                words.of("cameras.log.title"),
                List.of(
                        words.of("cameras.log.month"),
                        words.of("cameras.log.unit"),
                        words.of("cameras.purpose"),
                        words.of("cameras.log.minutes"),
                        words.of("cameras.log.outcome"),
                        words.of("cameras.log.clips")),
                reader ->
                        log.page(1, MOST)
                                .lines()
                                .forEach(line ->
                                        reader.accept(
                                                List.of(
                                                        month(line),
                                                        unit(line),
                                                        naming.purpose(line.purpose(), words),
                                                        line.minutes(),
                                                        outcome(line, words),
                                                        line.clips()))));
    }

    private LogPage.Row row(PublicLine line, Words words) {
        return new LogPage.Row(
                month(line),
                unit(line),
                naming.purpose(line.purpose(), words),
                words.of("cameras.log.length", line.minutes() / 60, line.minutes() % 60),
                outcome(line, words),
                line.clips());
    }

    private static String month(PublicLine line) {
        return "%02d/%d".formatted(line.month().getMonthValue(), line.month().getYear());
    }

    private String unit(PublicLine line) {
        return territory.unit(line.unit()).map(Unit::fullName).orElse(line.unit().code());
    }

    private static String outcome(PublicLine line, Words words) {
        return words.of("cameras.log." + (line.approved() ? "approved" : "refused"));
    }
}
