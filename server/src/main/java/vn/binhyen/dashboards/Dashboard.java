package vn.binhyen.dashboards;

import java.util.List;
import java.util.Optional;

/// The pictures of one kind of unit, in the order in which they stand.
///
/// @param comparison the indicators in which units are compared
public record Dashboard(List<Chosen> pictures, List<String> comparison) {

    public Dashboard {
        pictures = List.copyOf(pictures);
        comparison = List.copyOf(comparison);
    }

    public Optional<Chosen> picture(String code) {
        return pictures.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /// Whose page it is.
    public enum Level {
        PROVINCE,
        COMMUNE
    }
}
