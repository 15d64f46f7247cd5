package vn.binhyen.published.application;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import vn.binhyen.published.PublicPeriod;
import vn.binhyen.published.domain.Cell;
import vn.binhyen.published.domain.Count;
import vn.binhyen.published.domain.PublicCell;

/// What would be published: for the second look, and then as it is.
///
/// @param counted the months that would be frozen with it
/// @param sheets finer periods before those they make up
public record Draft(int edition, Map<YearMonth, Map<String, Count>> counted, List<Sheet> sheets) {

    /// The numbers of one period.
    public record Sheet(PublicPeriod period, List<Number> numbers) {

        public List<PublicCell> cells() {
            return numbers.stream()
                    .map(number -> PublicCell.of(number.indicator(), number.cell()))
                    .toList();
        }
    }

    public record Number(String indicator, Cell cell) {}
}
