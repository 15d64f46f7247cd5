package vn.binhyen.story.application;

import org.springframework.stereotype.Component;
import vn.binhyen.kernel.Asker;
import vn.binhyen.presence.Pages;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Staff;
import vn.binhyen.story.domain.Cast;
import vn.binhyen.story.domain.OfficialAccount;
import vn.binhyen.story.domain.Province;
import vn.binhyen.story.persistence.StaffRows;

/// Opens the accounts of the story's staff and puts the official pages on the register. Done again,
/// it adds what is missing.
@Component
class GatherPeople {

    private static final Asker STORY = new Asker.Worker("story");

    private final Transactions transactions;
    private final StaffRows rows;
    private final Staff staff;
    private final Pages pages;
    private final Setting setting;

    GatherPeople(
            Transactions transactions, StaffRows rows, Staff staff, Pages pages, Setting setting) {
        this.transactions = transactions;
        this.rows = rows;
        this.staff = staff;
        this.pages = pages;
        this.setting = setting;
    }

    void gather() {
        Province province = setting.province();
        Cast cast = setting.cast();
        transactions.as(
                STORY,
                () -> {
                    if (rows.add(cast.everybody()) > 0) staff.expandScopes();
                    for (OfficialAccount page : province.pages()) register(page);
                });
    }

    private void register(OfficialAccount page) {
        if (pages.byAddress("zalo", page.id()).isPresent()) return;
        // until the stand-in answers, the page leads to the commune's own page here
        String link = "/xa/" + page.unit().code();
        pages.register(page.unit(), "zalo", page.id(), page.name(), link, true);
    }
}
