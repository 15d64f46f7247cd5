package vn.binhyen.dashboards.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.dashboards.Chosen;
import vn.binhyen.dashboards.application.Reading;
import vn.binhyen.figures.Indicator;
import vn.binhyen.figures.Indicators;
import vn.binhyen.figures.Rates;
import vn.binhyen.territory.Boundaries;
import vn.binhyen.territory.MapSheets;

/// Draws what was chosen from what was read.
@Component
class Pictures {

    private final Indicators indicators;
    private final Rates rates;
    private final Boundaries boundaries;
    private final MapSheets sheets;

    Pictures(Indicators indicators, Rates rates, Boundaries boundaries, MapSheets sheets) {
        this.indicators = indicators;
        this.rates = rates;
        this.boundaries = boundaries;
        this.sheets = sheets;
    }

    Shown of(Chosen chosen, Reading reading, Saying saying) {
        Indicator indicator = indicator(chosen.indicator());
        return switch (chosen.kind()) {
            case COLUMNS, LINE -> new MonthsPicture(saying, reading, indicator).of(chosen);
            case HOURS -> new HoursPicture(saying, reading, indicator).of(chosen);
            case SHARES ->
                    new SharesPicture(saying, reading, indicator)
                            .of(chosen, String.valueOf(chosen.by()));
            case RANKS -> units(chosen, reading, saying).ranks(chosen);
            case MAP ->
                    units(chosen, reading, saying)
                            .map(chosen, sheets.ofProvince(reading.unit().id()));
            case COUNTRY ->
                    new CountryPicture(saying, reading, figures(chosen, reading, saying))
                            .of(chosen, boundaries.country(), sheets.ofCountry());
        };
    }

    private UnitsPicture units(Chosen chosen, Reading reading, Saying saying) {
        return new UnitsPicture(saying, reading, figures(chosen, reading, saying));
    }

    private UnitFigures figures(Chosen chosen, Reading reading, Saying saying) {
        Indicator indicator = indicator(chosen.indicator());
        String base = chosen.base();
        if (chosen.forPeople()) {
            String title = saying.words().of("dashboards.for-people", saying.name(indicator));
            return new UnitFigures(saying, reading, indicator, title, null, true);
        }
        @Nullable Indicator divided = base == null ? null : indicator(base);
        String title = base == null ? saying.name(indicator) : rate(chosen, base, saying);
        return new UnitFigures(saying, reading, indicator, title, divided, false);
    }

    private String rate(Chosen chosen, String base, Saying saying) {
        return rates.all().stream()
                .filter(each ->
                        each.numerator().equals(chosen.indicator())
                                && each.denominator().equals(base))
                .findFirst()
                .orElseThrow()
                .name()
                .in(saying.words().language().code());
    }

    private Indicator indicator(String code) {
        return indicators.find(code).orElseThrow();
    }
}
