package vn.binhyen.territory.domain;

import java.time.LocalDate;
import java.util.List;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.territory.Counted;
import vn.binhyen.territory.PlaceSheets.Mistake;
import vn.binhyen.territory.VillageKind;

/// What a CSV file of villages or counts says: its good lines and the mistakes in the others.
public record PlaceSheet(
        List<VillageLine> villages, List<CountLine> counts, List<Mistake> mistakes) {

    public record VillageLine(UnitId unit, String name, VillageKind kind) {}

    /// @param village as typed; empty for the whole commune
    public record CountLine(
            long number,
            UnitId unit,
            String village,
            Counted what,
            String value,
            LocalDate asOf,
            String source) {}
}
