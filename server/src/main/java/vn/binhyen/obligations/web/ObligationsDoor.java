package vn.binhyen.obligations.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.binhyen.obligations.Completeness;
import vn.binhyen.obligations.Filing;
import vn.binhyen.obligations.OwedReports;
import vn.binhyen.obligations.Term;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;

/// The first page of reports: what is due next, and for a province how complete each is.
@Controller
class ObligationsDoor {

    private static final int DAYS_BACK = 400;
    private static final int DAYS_AHEAD = 200;

    /// A term of the communes is listed this many days before its last one.
    private static final int SOON = 60;

    private final OwedReports owed;
    private final Addresses addresses;
    private final Transactions transactions;
    private final Clock clock;

    ObligationsDoor(OwedReports owed, Addresses addresses, Transactions transactions, Clock clock) {
        this.owed = owed;
        this.addresses = addresses;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping(Addresses.ALL)
    Answer all(StaffMember me, DeskFrame desk) {
        Instant now = clock.instant();
        LocalDate today = Term.dayOf(now);
        return transactions.reading(
                me.asker(),
                () -> {
                    LocalDate first = today.minusDays(DAYS_BACK);
                    List<Shown> own =
                            owed.ownBetween(me, first, today.plusDays(DAYS_AHEAD)).stream()
                                    .map(each -> shown(each, now, desk))
                                    .toList();
                    return new ObligationsPage(
                            desk,
                            addresses.name(me.unit()),
                            own.stream().filter(ObligationsDoor::isToDo).toList(),
                            own.stream().filter(each -> !isToDo(each)).toList().reversed(),
                            terms(me, owed.allBetween(me, first, today.plusDays(SOON)), today));
                });
    }

    private static boolean isToDo(Shown shown) {
        return !shown.filing().standing().handedIn() && !shown.locked();
    }

    private Shown shown(Filing filing, Instant now, DeskFrame desk) {
        return Shown.of(filing, addresses.name(filing.owed().unit()), now, desk.words());
    }

    private static List<ObligationsPage.TermRow> terms(
            StaffMember me, List<Filing> filings, LocalDate today) {
        Map<Term, List<Filing>> byTerm = new LinkedHashMap<>();
        for (Filing filing : filings) {
            if (filing.owed().unit().equals(me.unit())) continue;
            byTerm.computeIfAbsent(filing.owed().term(), _ -> new ArrayList<>()).add(filing);
        }
        return byTerm.entrySet().stream()
                .map(each ->
                        new ObligationsPage.TermRow(
                                each.getKey(),
                                Completeness.of(each.getValue()),
                                each.getKey().daysLeft(today) < 0))
                .sorted(
                        Comparator.<ObligationsPage.TermRow, LocalDate>comparing(
                                        row -> row.term().before())
                                .reversed())
                .toList();
    }
}
