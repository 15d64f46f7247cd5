package vn.binhyen.console.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.binhyen.cases.KeptLists;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.NotThere;
import vn.binhyen.ui.SeeOther;

/// Keeping a list of cases under a name, and letting it go again.
@Controller
class KeptListPages {

    private final MyLists lists;

    KeptListPages(MyLists lists) {
        this.lists = lists;
    }

    /// What became of it, as the address of the list tells it.
    enum Kept {
        DONE,
        NAMELESS,
        FULL
    }

    /// The words looked for are not kept: they may name a person.
    @PostMapping("/console/cases/kept")
    Answer keep(ListAsked asked, @RequestParam(defaultValue = "") String name, StaffMember me) {
        ListAsked wanted = asked.looking(null);
        return new SeeOther(
                wanted.address(MyLists.HERE) + "&kept=" + kept(me, name.strip(), wanted));
    }

    private Kept kept(StaffMember me, String name, ListAsked wanted) {
        if (name.isEmpty() || name.length() > KeptLists.LONGEST_NAME) return Kept.NAMELESS;
        return lists.keep(me, name, wanted) ? Kept.DONE : Kept.FULL;
    }

    @PostMapping("/console/cases/kept/{id}/removal")
    Answer drop(@PathVariable UUID id, StaffMember me) {
        return lists.drop(me, id) ? new SeeOther(MyLists.HERE) : new NotThere();
    }
}
