package vn.binhyen.portal.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.kernel.Vietnamese;
import vn.binhyen.portal.web.Office.Before;
import vn.binhyen.portal.web.OfficePage.Reply;
import vn.binhyen.presence.Pages;
import vn.binhyen.scope.Transactions;
import vn.binhyen.territory.Found;
import vn.binhyen.territory.Succession;
import vn.binhyen.territory.Territory;
import vn.binhyen.territory.Unit;
import vn.binhyen.territory.UnitKind;
import vn.binhyen.ui.PortalFrame;

/// Which office serves an address, by the names of today and of before July 2025.
@Component
class Offices {

    private static final Asker.Worker DOOR = new Asker.Worker("portal");
    private static final int SHORT_LIST = 12;

    private final Territory territory;
    private final Communes communes;
    private final Pages pages;
    private final Transactions transactions;

    Offices(Territory territory, Communes communes, Pages pages, Transactions transactions) {
        this.territory = territory;
        this.communes = communes;
        this.pages = pages;
        this.transactions = transactions;
    }

    /// One commune only where no question is left; a province or district alone is a question.
    Reply of(String address, PortalFrame frame) {
        return switch (territory.find(address, communes.provinceId())) {
            case Found.Nothing() -> new Reply.Nothing();
            case Found.One(Unit unit, Found.Why why) -> one(unit, why, frame);
            case Found.Several(List<Unit> units, int ofAll, Found.Why why) ->
                    several(units, ofAll, why, frame);
        };
    }

    private Reply one(Unit unit, Found.Why why, PortalFrame frame) {
        if (unit.level() != UnitKind.Level.COMMUNE) return new Reply.Nothing();
        if (!communes.isHere(unit)) {
            return new Reply.Elsewhere(unit, territory.provinceOf(unit.id()).fullName());
        }
        return new Reply.One(office(unit, why.words(), frame), why.words());
    }

    private Reply several(List<Unit> units, int ofAll, Found.Why why, PortalFrame frame) {
        List<Office> here =
                units.stream()
                        .filter(communes::isHere)
                        .limit(SHORT_LIST)
                        .map(unit -> office(unit, why.words(), frame))
                        .toList();
        if (here.isEmpty()) return new Reply.Nothing();
        return new Reply.Several(
                here, why.clues().contains(Found.Clue.WAS_SPLIT), ofAll > here.size());
    }

    /// @param typed the words that named it; empty where it was chosen
    Office office(Unit unit, String typed, PortalFrame frame) {
        String said = " " + Vietnamese.fold(typed) + " ";
        List<Succession> past = territory.predecessors(unit.id());
        List<Before> named =
                past.stream()
                        .filter(it -> said.contains(" " + bareName(it.old()) + " "))
                        .filter(it -> !fullName(it.old()).equals(unit.fullName()))
                        .map(this::before)
                        .toList();
        return new Office(
                unit,
                communes.police(unit.id(), frame),
                past.stream().map(this::before).toList(),
                named,
                transactions.reading(DOOR, () -> pages.of(unit.id())));
    }

    private String bareName(UnitId unit) {
        return territory.unit(unit).map(it -> Vietnamese.fold(it.name())).orElse("?");
    }

    private String fullName(UnitId unit) {
        return territory.unit(unit).map(Unit::fullName).orElse("");
    }

    private Before before(Succession step) {
        Unit old = territory.unit(step.old()).orElseThrow();
        String above =
                java.util.Optional.ofNullable(old.parent())
                        .flatMap(territory::unit)
                        .map(it -> " (" + it.fullName() + ")")
                        .orElse("");
        return new Before(old.fullName() + above, step.day(), step.split());
    }
}
