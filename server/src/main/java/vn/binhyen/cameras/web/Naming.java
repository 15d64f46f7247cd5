package vn.binhyen.cameras.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.binhyen.cameras.Consent;
import vn.binhyen.cameras.Consent.Standing;
import vn.binhyen.cameras.Household;
import vn.binhyen.cameras.Nearby;
import vn.binhyen.cameras.Window;
import vn.binhyen.cameras.domain.Purposes;
import vn.binhyen.kernel.LinkCode;
import vn.binhyen.ui.Words;

/// Words for what stands on more than one page.
@Component
class Naming {

    private final Purposes purposes;

    Naming(Purposes purposes) {
        this.purposes = purposes;
    }

    String purpose(String code, Words words) {
        return purposes.name(code, words.language().code());
    }

    /// The purposes a household says yes to on that day.
    String agreed(Household household, LocalDate day, Words words) {
        return household.consents().stream()
                .filter(each -> each.covers(day))
                .map(Consent::purpose)
                .map(code -> purpose(code, words))
                .sorted(Comparator.naturalOrder())
                .collect(Collectors.joining("; "));
    }

    String standing(Consent consent, LocalDate day, Words words) {
        return switch (consent.on(day)) {
            case Standing.Given(var until) -> words.of("cameras.consent.given", words.day(until));
            case Standing.Asked(var until) -> words.of("cameras.consent.asked", words.day(until));
            case Standing.Over(var since) ->
                    words.of(
                            "cameras.consent.over."
                                    + (consent.end() == null
                                            ? Consent.How.DROPPED.word()
                                            : consent.end().how().word()),
                            words.day(since));
        };
    }

    static List<Consent> standing(Household household, LocalDate day) {
        return household.consents().stream()
                .filter(each -> !(each.on(day) instanceof Standing.Over))
                .sorted(Comparator.comparing(Consent::purpose))
                .toList();
    }

    String near(Nearby nearby, Words words) {
        return switch (nearby) {
            case Nearby.Few() -> words.of("cameras.near.few", Nearby.FEWEST_TOLD);
            case Nearby.About(int households) -> words.of("cameras.near.about", households);
        };
    }

    /// `từ 20:00, 21/11/2026 đến 22:30, 21/11/2026`
    String window(Window window, Words words) {
        return words.of("cameras.window", words.moment(window.from()), words.moment(window.to()));
    }

    /// The whole address of a personal link.
    static String address(LinkCode code) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .replacePath(LinkPages.ADDRESS + "/" + code.signs())
                .replaceQuery(null)
                .toUriString();
    }
}
