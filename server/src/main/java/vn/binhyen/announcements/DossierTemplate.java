package vn.binhyen.announcements;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.binhyen.kits.Wording;
import vn.binhyen.movement.StepKind;

/// What belongs into the dossier of a model, as a file of `resources/dossiers` says it.
///
/// @param province the code of the province whose list it is; empty for all that have none
/// @param until the last day it is in force; empty while it is open
public record DossierTemplate(
        String code,
        int version,
        LocalDate from,
        Optional<LocalDate> until,
        Optional<String> province,
        List<Item> items,
        List<Doubt> doubts) {

    /// @param step the step of a site's life whose document fills it by itself
    public record Item(String code, Wording name, boolean needed, Optional<StepKind> step) {}

    /// Something nobody could confirm yet.
    public record Doubt(String about, String note) {}

    public DossierTemplate {
        items = List.copyOf(items);
        doubts = List.copyOf(doubts);
    }

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
    }

    public Optional<Item> item(String code) {
        return items.stream().filter(each -> each.code().equals(code)).findFirst();
    }
}
