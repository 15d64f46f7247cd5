package vn.binhyen.console.web;

import java.time.Instant;
import java.util.List;
import vn.binhyen.cases.CaseLine;
import vn.binhyen.cases.CaseLists;
import vn.binhyen.channels.InboxCounts;
import vn.binhyen.channels.Line;
import vn.binhyen.obligations.Filing;
import vn.binhyen.staff.Shift;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Words;

/// What to do first: four numbers that open their lists, then what is due and who waits.
///
/// @param onDuty for the unit of the reader, now
/// @param lists those the reader keeps; a count of {@link #COUNTED} means that or more
/// @param reports those the reader's unit owes and that are brought to mind
/// @param late what has run out in the units of whoever leads one; empty for everybody else
public record TodayPage(
        DeskFrame desk,
        Instant now,
        CaseLists.Counts counts,
        InboxCounts inbox,
        List<CaseLine> late,
        List<CaseLine> first,
        List<Line> waiting,
        List<Shift> onDuty,
        List<MyList> lists,
        List<Filing> reports)
        implements Page {

    /// How far a kept list is counted.
    static final int COUNTED = 100;

    @Override
    public Words words() {
        return desk.words();
    }

    public String name(Filing report) {
        return report.owed().term().obligation().name().in(words().language().code());
    }

    public String state(Filing report) {
        return report.late(now) ? "late" : "due";
    }

    /// Days left or over.
    public String when(Filing report) {
        return words().left(report.owed().term().lateFrom(), now);
    }

    public String count(MyList list) {
        return list.count() < COUNTED ? words().number(list.count()) : (COUNTED - 1) + "+";
    }
}
