package vn.binhyen.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.audit.Chain.Sealed;

/// Walks the whole chain and says what does not fit: a row changed, taken away or slipped in, a
/// link that is missing, a head outside the database that the chain no longer knows.
@Component
public class AuditVerify {

    private static final int BATCH = 5_000;

    /// Something that does not fit.
    public sealed interface Finding {

        /// The row is not what was sealed.
        record Changed(long entry) implements Finding {}

        /// The row was sealed and is gone.
        record Removed(long entry) implements Finding {}

        /// The row stands before sealed ones and was never sealed.
        record SlippedIn(long entry) implements Finding {}

        /// The chain jumps over this link.
        record LinkMissing(long link) implements Finding {}

        /// A head written outside the database at this link is not the chain's.
        record HeadDiffers(long link) implements Finding {}
    }

    /// @param checked how many links were walked
    public record Walk(long checked, List<Finding> findings) {}

    private final Chain chain;
    private final Heads heads;

    AuditVerify(Chain chain, Heads heads) {
        this.chain = chain;
        this.heads = heads;
    }

    /// Reads every row once, in the running transaction; rows not yet sealed are left for the next
    /// time.
    public Walk walk() {
        var findings = new ArrayList<Finding>();
        Map<Long, byte[]> expected = headsByLink();
        byte[] before = Chain.BEGINNING;
        long last = 0;
        long checked = 0;
        List<Sealed> batch;
        do {
            batch = chain.sealedAfter(last, BATCH);
            for (Sealed link : batch) {
                long number = link.link().number();
                for (long gap = last + 1; gap < number; gap++) {
                    findings.add(new Finding.LinkMissing(gap));
                }
                boolean follows = number == last + 1;
                check(link, follows ? before : null, findings);
                byte[] head = expected.remove(number);
                if (head != null && !Arrays.equals(head, link.link().digest())) {
                    findings.add(new Finding.HeadDiffers(number));
                }
                before = link.link().digest();
                last = number;
                checked++;
            }
        } while (batch.size() == BATCH);
        expected.keySet().stream().sorted().map(Finding.HeadDiffers::new).forEach(findings::add);
        chain.slippedIn().stream().map(Finding.SlippedIn::new).forEach(findings::add);
        return new Walk(checked, List.copyOf(findings));
    }

    /// After a gap the link before is unknown, and the gap has been named already.
    private static void check(Sealed link, byte @Nullable [] before, List<Finding> into) {
        if (link.row().isEmpty()) {
            into.add(new Finding.Removed(link.link().entry()));
        } else if (before != null
                && !Arrays.equals(link.row().get().digestAfter(before), link.link().digest())) {
            into.add(new Finding.Changed(link.link().entry()));
        }
    }

    private Map<Long, byte[]> headsByLink() {
        var byLink = new HashMap<Long, byte[]>();
        for (Heads.Head head : heads.all()) byLink.put(head.link(), head.digest());
        return byLink;
    }
}
