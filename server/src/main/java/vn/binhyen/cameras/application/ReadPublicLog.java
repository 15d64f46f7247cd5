package vn.binhyen.cameras.application;

import java.util.List;
import org.springframework.stereotype.Service;
import vn.binhyen.cameras.persistence.Requests;
import vn.binhyen.cameras.persistence.Requests.PublicLine;
import vn.binhyen.kernel.Asker;
import vn.binhyen.scope.Transactions;

/// Reads the public log for anybody.
@Service
public class ReadPublicLog {

    private static final Asker READER = new Asker.Worker("camera-log");

    public record Page(List<PublicLine> lines, long all) {}

    private final Requests requests;
    private final Transactions transactions;

    ReadPublicLog(Requests requests, Transactions transactions) {
        this.requests = requests;
        this.transactions = transactions;
    }

    public Page page(int page, int size) {
        return transactions.reading(
                READER, () -> new Page(requests.publicLog(page, size), requests.publicLines()));
    }
}
