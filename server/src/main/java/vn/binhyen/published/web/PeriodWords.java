package vn.binhyen.published.web;

import vn.binhyen.published.PublicPeriod;
import vn.binhyen.ui.Words;

/// How a public period is called: `tháng 7/2026`, `quý 3/2026`, `năm 2026`.
final class PeriodWords {

    private PeriodWords() {}

    static String of(PublicPeriod period, Words words) {
        return words.of(
                "published.period." + period.kind(),
                String.valueOf(period.number()),
                String.valueOf(period.year()));
    }
}
