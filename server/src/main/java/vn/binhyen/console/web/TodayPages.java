package vn.binhyen.console.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.binhyen.cases.CaseLists;
import vn.binhyen.cases.CaseQuery;
import vn.binhyen.channels.Conversations;
import vn.binhyen.channels.InboxQuery;
import vn.binhyen.obligations.OwedReports;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.Roster;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;

/// What an officer sees first, and the list of keys.
@Controller
class TodayPages {

    private final CaseLists cases;
    private final Conversations conversations;
    private final Roster roster;
    private final MyLists lists;
    private final OwedReports owed;
    private final Transactions transactions;
    private final Clock clock;

    TodayPages(
            CaseLists cases,
            Conversations conversations,
            Roster roster,
            MyLists lists,
            OwedReports owed,
            Transactions transactions,
            Clock clock) {
        this.cases = cases;
        this.conversations = conversations;
        this.roster = roster;
        this.lists = lists;
        this.owed = owed;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping("/console")
    Answer today(StaffMember me, DeskFrame desk) {
        if (!me.role().handlesCases()) return new WelcomePage(desk);
        Instant now = clock.instant();
        var first = CaseQuery.first(CaseQuery.Show.OPEN, 10);
        var late = CaseQuery.first(CaseQuery.Show.LATE, 10);
        var waiting = new InboxQuery(InboxQuery.Show.WAITING, null, null, null, 6);
        return transactions.reading(
                me.asker(),
                () ->
                        new TodayPage(
                                desk,
                                now,
                                cases.counts(me.id(), now),
                                conversations.counts(),
                                me.role() == Role.COMMUNE_CHIEF
                                        ? cases.lines(late, now).lines()
                                        : List.of(),
                                cases.lines(first, now).lines(),
                                conversations.inbox(waiting),
                                roster.onDuty(me.unit(), now),
                                lists.shown(asked ->
                                        cases.ids(asked.filter(me, ""), now, TodayPage.COUNTED)
                                                .size()),
                                owed.broughtToMind(me)));
    }

    @GetMapping("/console/keys")
    Answer keys(DeskFrame desk) {
        return new KeysPage(desk);
    }
}
