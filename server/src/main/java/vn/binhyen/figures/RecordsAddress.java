package vn.binhyen.figures;

import java.util.Map;
import vn.binhyen.kernel.Period;
import vn.binhyen.kernel.UnitId;

/// Where a number opens to its records in the console.
public final class RecordsAddress {

    private RecordsAddress() {}

    /// @param cut the value of each dimension the number was cut by
    public static String of(String indicator, UnitId unit, Period period, Map<String, String> cut) {
        var address = new StringBuilder("/console/figures/" + indicator + "/records?unit=" + unit);
        address.append("&from=").append(period.from()).append("&to=").append(period.to());
        cut.forEach((name, value) -> address.append('&').append(name).append('=').append(value));
        return address.toString();
    }

    public static String of(String indicator, UnitId unit, Period period) {
        return of(indicator, unit, period, Map.of());
    }
}
