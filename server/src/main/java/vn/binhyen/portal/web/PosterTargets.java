package vn.binhyen.portal.web;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.binhyen.guidance.Catalogue;
import vn.binhyen.guidance.EntryView;
import vn.binhyen.guidance.Procedure;
import vn.binhyen.kernel.Asker;
import vn.binhyen.scope.Transactions;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.NotThere;
import vn.binhyen.ui.SeeOther;

/// Where a commune's posters lead. Printed addresses hang for years, so they name what a resident
/// wants and leave open which page answers it.
@Controller
class PosterTargets {

    private static final Asker.Worker DOOR = new Asker.Worker("portal");

    /// The national code of the procedure "Thông báo lưu trú".
    private static final String LODGING = "2.001159";

    private final Communes communes;
    private final Catalogue catalogue;
    private final Transactions transactions;

    PosterTargets(Communes communes, Catalogue catalogue, Transactions transactions) {
        this.communes = communes;
        this.catalogue = catalogue;
        this.transactions = transactions;
    }

    @GetMapping("/xa/{code}/{what}")
    Answer lead(@PathVariable String code, @PathVariable String what) {
        if (communes.ofCode(code).isEmpty()) return new NotThere();
        return target(what, code).<Answer>map(SeeOther::new).orElseGet(NotThere::new);
    }

    /// The card that tells the lawful doors for lodging notices, whatever its slug is by now; where
    /// a province took it out, all procedures.
    private String lodging(String commune) {
        return transactions
                        .reading(DOOR, () -> catalogue.find(LODGING))
                        .map(EntryView::entry)
                        .filter(Procedure.class::isInstance)
                        .map(it -> "/thu-tuc/" + ((Procedure) it).slug())
                        .orElse("/thu-tuc")
                + "?xa="
                + commune;
    }

    private Optional<String> target(String what, String code) {
        return switch (what) {
            case "bao-tin" -> Optional.of("/bao-tin?xa=" + code);
            case "luu-tru" -> Optional.of(lodging(code));
            case "tra-cuu" -> Optional.of("/tra-cuu?xa=" + code);
            case "hoi" -> Optional.of("/hoi?xa=" + code);
            case "trang-that" -> Optional.of("/xa/" + code);
            default -> Optional.empty();
        };
    }
}
