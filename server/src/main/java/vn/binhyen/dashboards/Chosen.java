package vn.binhyen.dashboards;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One picture somebody chose for a dashboard.
///
/// @param indicator what is shown; of a rate its numerator
/// @param by the dimension of which values are shares; else null
/// @param base the indicator, or [#PEOPLE], that amounts are divided by; null for amounts as they
///   are
public record Chosen(
        String code, Kind kind, String indicator, @Nullable String by, @Nullable String base) {

    /// Amounts for 10,000 people.
    public static final String PEOPLE = "people";

    public boolean forPeople() {
        return PEOPLE.equals(base);
    }

    /// What a picture looks like.
    public enum Kind {
        /// Month by month beside the year before, as columns.
        COLUMNS,
        /// The same as lines.
        LINE,
        /// Values of a dimension as parts of the whole.
        SHARES,
        /// Hours down, days of the week across.
        HOURS,
        /// The communes of the province as a map.
        MAP,
        /// The communes with the most, as bars.
        RANKS,
        /// The province on the map of the country.
        COUNTRY;

        /// As the file writes it.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// Whether it goes from month to month.
        public boolean isByMonth() {
            return this == COLUMNS || this == LINE;
        }

        /// Whether it looks at the communes of a province.
        public boolean ofProvinceOnly() {
            return switch (this) {
                case MAP, RANKS, COUNTRY -> true;
                case COLUMNS, LINE, SHARES, HOURS -> false;
            };
        }
    }
}
