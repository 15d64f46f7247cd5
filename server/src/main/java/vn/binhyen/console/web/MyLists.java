package vn.binhyen.console.web;

import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.cases.KeptLists;
import vn.binhyen.staff.StaffMember;

/// The lists of cases an officer keeps, as pages show them.
@Component
class MyLists {

    static final String HERE = "/console/cases";

    private final KeptLists kept;
    private final JsonMapper json;

    MyLists(KeptLists kept, JsonMapper json) {
        this.kept = kept;
        this.json = json;
    }

    /// The officer's own, in the running transaction.
    ///
    /// @param count how many cases a list has
    List<MyList> shown(ToIntFunction<ListAsked> count) {
        return kept.mine().stream().map(list -> shown(list, count)).toList();
    }

    private MyList shown(KeptLists.KeptList list, ToIntFunction<ListAsked> count) {
        var asked = json.readValue(list.asked(), ListAsked.class);
        return new MyList(list.id(), list.name(), asked.address(HERE), count.applyAsInt(asked));
    }

    /// @return false when the officer has as many as there may be
    boolean keep(StaffMember me, String name, ListAsked asked) {
        return kept.keep(me, name, json.writeValueAsString(asked));
    }

    boolean drop(StaffMember me, UUID list) {
        return kept.drop(me, list);
    }
}
