package vn.binhyen.console.web;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.binhyen.presence.Pages;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.staff.UnitNames;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.NotThere;

/// Posters with a QR code for a commune's notice board.
@Controller
class PosterPages {

    private static final String HERE = "/console/posters";

    private final UnitsToChoose units;
    private final UnitNames names;
    private final Pages pages;
    private final Transactions transactions;
    private final String publicAddress;

    PosterPages(
            UnitsToChoose units,
            UnitNames names,
            Pages pages,
            Transactions transactions,
            @Value("${binhyen.public-address:}") String publicAddress) {
        this.units = units;
        this.names = names;
        this.pages = pages;
        this.transactions = transactions;
        this.publicAddress = publicAddress;
    }

    @GetMapping(HERE)
    Answer choose(@RequestParam(defaultValue = "") String unit, StaffMember me, DeskFrame desk) {
        return chosen(me, unit)
                .<Answer>map(it ->
                        new PostersPage(
                                desk, it, units.communes(me), site(), officialPages(me, it)))
                .orElseGet(NotThere::new);
    }

    @GetMapping(HERE + "/{what}")
    Answer show(
            @PathVariable String what,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "a4") String size,
            StaffMember me,
            DeskFrame desk) {
        Optional<Poster> poster = Poster.of(what);
        Optional<Unit> commune = chosen(me, unit);
        if (poster.isEmpty() || commune.isEmpty()) return new NotThere();
        Unit it = commune.get();
        if (poster.get() == Poster.VERIFY && officialPages(me, it) == 0) return new NotThere();
        return new PosterPage(
                desk,
                poster.get(),
                it,
                names.police(it.id(), desk.words()),
                site() + poster.get().pathOf(it.id().code()),
                size.equals("a3"));
    }

    private int officialPages(StaffMember me, Unit unit) {
        return transactions.reading(me.asker(), () -> pages.of(unit.id())).size();
    }

    /// As the operator set it; else as this browser reaches us.
    private String site() {
        if (!publicAddress.isEmpty()) return publicAddress;
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .replacePath(null)
                .replaceQuery(null)
                .toUriString();
    }

    private Optional<Unit> chosen(StaffMember me, String unit) {
        return UnitsToChoose.named(units.communes(me), unit);
    }
}
