package vn.binhyen.obligations.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import vn.binhyen.obligations.Completeness;
import vn.binhyen.obligations.Filing;
import vn.binhyen.obligations.OwedReports;
import vn.binhyen.obligations.Term;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.NotThere;
import vn.binhyen.ui.Pager;
import vn.binhyen.ui.SheetFile;
import vn.binhyen.ui.Words;

/// One report of all units: who handed it in, who did not; as a page and as a file.
@Controller
class TermDoor {

    private static final String ONE = Addresses.ALL + "/{code}/{before}";
    private static final int LINES = 60;

    private final OwedReports owed;
    private final Addresses addresses;
    private final Transactions transactions;
    private final Clock clock;

    TermDoor(OwedReports owed, Addresses addresses, Transactions transactions, Clock clock) {
        this.owed = owed;
        this.addresses = addresses;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping(ONE)
    Answer list(
            @PathVariable String code,
            @PathVariable String before,
            @ModelAttribute TermAsked asked,
            StaffMember me,
            DeskFrame desk) {
        Optional<Term> term = addresses.term(code, before);
        List<Filing> all = term.map(each -> filings(me, each)).orElse(List.of());
        if (term.isEmpty() || all.isEmpty()) return new NotThere();
        List<Shown> found = shown(all, asked, desk.words());
        Pager pager =
                Pager.of(
                        asked.number(),
                        found.size(),
                        LINES,
                        Addresses.of(term.get()) + "?" + asked.query() + "&");
        return new TermPage(
                desk,
                term.get(),
                Completeness.of(all),
                asked,
                found.stream().skip((pager.page() - 1L) * LINES).limit(LINES).toList(),
                found.size(),
                pager);
    }

    @GetMapping(ONE + "/sheet.{file}")
    void file(
            @PathVariable String code,
            @PathVariable String before,
            @PathVariable String file,
            @ModelAttribute TermAsked asked,
            StaffMember me,
            DeskFrame desk,
            HttpServletResponse response) {
        Optional<SheetFile> sheet = SheetFile.named(file);
        List<Filing> all =
                addresses.term(code, before).map(term -> filings(me, term)).orElse(List.of());
        if (sheet.isEmpty() || all.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Words words = desk.words();
        sheet.get()
                .answer(
                        response,
                        "bao-cao-" + code + "-" + before,
                        words.of("obligations.sheet"),
                        headings(words),
                        reader ->
                                shown(all, asked, words)
                                        .forEach(row -> reader.accept(cells(row, words))));
    }

    private List<Filing> filings(StaffMember me, Term term) {
        return transactions.reading(me.asker(), () -> owed.allOf(me, term));
    }

    private List<Shown> shown(List<Filing> filings, TermAsked asked, Words words) {
        Instant now = clock.instant();
        return filings.stream()
                .map(each -> Shown.of(each, addresses.name(each.owed().unit()), now, words))
                .filter(asked::lets)
                .toList();
    }

    private static List<String> headings(Words words) {
        return List.of(
                words.of("obligations.unit"),
                words.of("obligations.report"),
                words.of("obligations.last-day-of"),
                words.of("obligations.standing"),
                words.of("obligations.handed-in-first"),
                words.of("obligations.in-time"));
    }

    private static List<Object> cells(Shown row, Words words) {
        Instant first = row.filing().handedInFirst();
        return List.of(
                row.unit(),
                row.name(),
                words.day(row.term().lastDay()),
                row.standing(),
                first == null ? "" : words.moment(Objects.requireNonNull(first)),
                words.of(
                        first == null
                                ? row.late() ? "obligations.missing" : "obligations.not-yet"
                                : row.late() ? "obligations.no" : "obligations.yes"));
    }
}
