package vn.binhyen.kits.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.binhyen.kernel.Vietnamese;
import vn.binhyen.kits.ActivityKinds;
import vn.binhyen.kits.Kit;
import vn.binhyen.kits.KitFacts;
import vn.binhyen.kits.KitPapers;
import vn.binhyen.kits.Kits;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.NotThere;

/// The kits for officers: which there are, and what each holds.
@Controller
class KitsDoor {

    static final String HERE = "/console/kits";

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Kits kits;
    private final KitPapers papers;
    private final ActivityKinds activities;
    private final KitUnits units;
    private final Clock clock;

    KitsDoor(Kits kits, KitPapers papers, ActivityKinds activities, KitUnits units, Clock clock) {
        this.kits = kits;
        this.papers = papers;
        this.activities = activities;
        this.units = units;
        this.clock = clock;
    }

    /// @param words in a kit's name, purpose or where it fits, with or without marks
    @GetMapping(HERE)
    Answer list(
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String kind,
            DeskFrame desk) {
        List<Kit> found =
                kits.all().stream()
                        .filter(kit -> kind.isEmpty() || kit.kind().code().equals(kind))
                        .filter(kit -> says(kit, Vietnamese.fold(words)))
                        .toList();
        List<Kit.Kind> kinds = kits.all().stream().map(Kit::kind).distinct().toList();
        return new KitsPage(desk, found, kinds, words, kind);
    }

    @GetMapping(HERE + "/{code}")
    Answer show(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String unit,
            StaffMember me,
            DeskFrame desk) {
        List<Unit> all = units.of(me);
        Optional<Kit> kit = kits.find(code);
        Optional<Unit> chosen = KitUnits.named(all, unit);
        if (kit.isEmpty() || chosen.isEmpty()) return new NotThere();
        return new KitPage(
                desk,
                kit.get(),
                chosen.get(),
                all,
                kit.get().activities().stream()
                        .flatMap(it -> activities.find(it).stream())
                        .toList(),
                KitFacts.of(units.names(chosen.get())),
                papers,
                kit.get().isOpenOn(LocalDate.ofInstant(clock.instant(), VIETNAM)));
    }

    private static boolean says(Kit kit, String sought) {
        String all =
                String.join(
                        " ",
                        kit.name().vi(),
                        kit.name().en(),
                        kit.purpose().vi(),
                        kit.fits().vi(),
                        kit.fits().en());
        return Vietnamese.fold(all).contains(sought);
    }
}
