package vn.binhyen.published.web;

import org.springframework.stereotype.Component;
import vn.binhyen.figures.Indicator;
import vn.binhyen.figures.Indicators;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.published.PublicPeriod;
import vn.binhyen.published.domain.Cut;
import vn.binhyen.territory.Territory;
import vn.binhyen.ui.Words;

/// What rows and columns of public figures are called.
@Component
class Names {

    private final Indicators indicators;
    private final Territory territory;

    Names(Indicators indicators, Territory territory) {
        this.indicators = indicators;
        this.territory = territory;
    }

    /// Of an indicator that is no more, its code.
    String indicator(String code, Words words) {
        return indicators.find(code).map(it -> it.name().in(words.language().code())).orElse(code);
    }

    String unitOf(String code, Words words) {
        return indicators
                .find(code)
                .map(Indicator::unit)
                .map(it -> it.in(words.language().code()))
                .orElse("");
    }

    String meaning(String code, Words words) {
        return indicators.find(code).map(it -> it.meaning(words.language().code())).orElse("");
    }

    /// A unit is called as it was on the period's last day; the province's line is its own office.
    String item(Cut cut, String item, PublicPeriod period, Words words) {
        return switch (cut) {
            case PROVINCE -> words.of("published.whole");
            case KINDS -> words.of("cases.kind." + item);
            case COMMUNES ->
                    territory
                            .unit(UnitId.parse(item))
                            .map(unit ->
                                    unit.parent() == null
                                            ? words.of("published.own-office")
                                            : unit.fullNameOn(period.period().to()))
                            .orElse(item);
        };
    }
}
