package vn.binhyen.published.application;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.binhyen.kernel.Asker;
import vn.binhyen.published.PublicPeriod;
import vn.binhyen.published.Release;
import vn.binhyen.published.domain.PublicCell;
import vn.binhyen.published.persistence.Releases;
import vn.binhyen.scope.Transactions;

/// What everybody may read: frozen rows and nothing else. It runs as a worker, who may not read the
/// frozen months behind them.
@Service
public class ReadPublished {

    private static final Asker DOOR = new Asker.Worker("public-figures");

    /// A public period with its numbers, in their order.
    public record Sheet(Release release, List<PublicCell> cells) {}

    private final Releases releases;
    private final Transactions transactions;

    ReadPublished(Releases releases, Transactions transactions) {
        this.releases = releases;
        this.transactions = transactions;
    }

    /// Every public period, the latest first.
    public List<Release> releases() {
        return transactions.reading(DOOR, releases::all);
    }

    public Optional<Sheet> sheet(PublicPeriod period) {
        return transactions.reading(
                DOOR,
                () ->
                        releases.find(period)
                                .map(found -> new Sheet(found, releases.cells(found.id()))));
    }
}
