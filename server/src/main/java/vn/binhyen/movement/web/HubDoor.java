package vn.binhyen.movement.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.binhyen.movement.HubCard;
import vn.binhyen.movement.Sites;
import vn.binhyen.movement.Stage;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;

/// The first page of the movement: how many models and sites there are, and the ways on.
@Controller
class HubDoor {

    private final Sites sites;
    private final Transactions transactions;

    HubDoor(Sites sites, Transactions transactions) {
        this.sites = sites;
        this.transactions = transactions;
    }

    @GetMapping(HubCard.HUB)
    Answer hub(StaffMember me, DeskFrame desk) {
        return transactions.reading(
                me.asker(),
                () ->
                        new HubPage(
                                desk,
                                sites.modelCount(""),
                                count(Stage.OPERATING),
                                count(Stage.PREPARING)));
    }

    private long count(Stage stage) {
        return sites.page(Sites.Sought.at(stage), 1, 1).all();
    }
}
