package vn.binhyen.activities;

import java.util.Map;
import vn.binhyen.kernel.Figure;

/// What activities add up to. Marks survive: "over 80" and 5 are "over 85".
///
/// @param said by kind, field and choice; `times` is how often a kind was done
/// @param fed by the indicator the numbers feed
public record Sums(Map<Place, Figure> said, Map<String, Figure> fed) {

    /// Where a number was said.
    ///
    /// @param choice empty for a field without choices
    public record Place(String kind, String field, String choice) {}

    public Sums {
        said = Map.copyOf(said);
        fed = Map.copyOf(fed);
    }

    /// All that was said at a field, of whatever choice; none where nothing was.
    public Figure of(String kind, String field) {
        return said.entrySet().stream()
                .filter(each -> each.getKey().kind().equals(kind))
                .filter(each -> each.getKey().field().equals(field))
                .map(Map.Entry::getValue)
                .reduce(Figure.NONE, Figure::plus);
    }

    public Figure of(String kind, String field, String choice) {
        return said.getOrDefault(new Place(kind, field, choice), Figure.NONE);
    }

    public Figure indicator(String code) {
        return fed.getOrDefault(code, Figure.NONE);
    }
}
