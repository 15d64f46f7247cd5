package vn.binhyen.portal.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.binhyen.kernel.Asker;
import vn.binhyen.presence.Pages;
import vn.binhyen.scope.Transactions;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.NotThere;
import vn.binhyen.ui.PortalFrame;
import vn.binhyen.ui.SeeOther;

/// The first page for residents, finding one's commune, and what there is about it.
@Controller
class CommunePages {

    private static final Asker.Worker DOOR = new Asker.Worker("portal");

    private final Communes communes;
    private final Pages pages;
    private final Transactions transactions;

    CommunePages(Communes communes, Pages pages, Transactions transactions) {
        this.communes = communes;
        this.pages = pages;
        this.transactions = transactions;
    }

    @GetMapping("/")
    Answer home(PortalFrame frame) {
        return new HomePage(communes.around(frame), communes.province());
    }

    @GetMapping("/du-lieu")
    Answer data(PortalFrame frame) {
        return new DataKeptPage(communes.around(frame));
    }

    @GetMapping("/xa")
    Answer find(@RequestParam(defaultValue = "") String ten, PortalFrame frame) {
        List<Unit> meant = ten.isBlank() ? communes.all() : communes.meantBy(ten);
        if (meant.size() == 1) return new SeeOther("/xa/" + meant.getFirst().id().code());
        return new FindPage(communes.around(frame), ten.strip(), meant);
    }

    @GetMapping("/xa/{code}")
    Answer commune(@PathVariable String code, PortalFrame frame) {
        return communes.ofCode(code)
                .<Answer>map(unit ->
                        new CommunePage(
                                communes.around(frame, unit),
                                unit,
                                transactions.reading(DOOR, () -> pages.of(unit.id()))))
                .orElseGet(NotThere::new);
    }
}
