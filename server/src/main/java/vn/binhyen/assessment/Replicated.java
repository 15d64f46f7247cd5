package vn.binhyen.assessment;

import java.util.Collection;
import java.util.Optional;

/// Whether a model replicated at several sites is effective: if at least half of its sites are
/// (guidance 22/HD-BCA-V05 as the provinces carry it out). The sites are those active at the end of
/// the period; exactly half counts.
public sealed interface Replicated {

    /// @param unassessed whose decision is still open
    record Count(int sites, int effective, int unassessed) {
        public Count {
            if (effective < 0 || unassessed < 0 || effective + unassessed > sites) {
                throw new IllegalArgumentException(
                        effective + " and " + unassessed + " of " + sites);
            }
        }

        public int notEffective() {
            return sites - effective - unassessed;
        }

        /// Whether at least half are, however the rest turns out.
        public boolean reached() {
            return sites > 0 && 2 * effective >= sites;
        }
    }

    Count count();

    /// No site was active at the end of the period: there is nothing to say.
    record NoSites() implements Replicated {
        @Override
        public Count count() {
            return new Count(0, 0, 0);
        }
    }

    /// Some are not assessed yet: the numbers stand for what is known so far.
    record SoFar(Count count) implements Replicated {}

    record Effective(Count count) implements Replicated {}

    record NotEffective(Count count) implements Replicated {}

    /// @param sites what was decided about each active site; empty while nothing was
    static Replicated of(Collection<Optional<Boolean>> sites) {
        if (sites.isEmpty()) return new NoSites();
        int unassessed = (int) sites.stream().filter(Optional::isEmpty).count();
        int effective = (int) sites.stream().filter(each -> each.orElse(false)).count();
        var count = new Count(sites.size(), effective, unassessed);
        if (unassessed > 0) return new SoFar(count);
        return count.reached() ? new Effective(count) : new NotEffective(count);
    }

    /// `so-far`
    default String word() {
        return switch (this) {
            case NoSites _ -> "no-sites";
            case SoFar _ -> "so-far";
            case Effective _ -> "effective";
            case NotEffective _ -> "not-effective";
        };
    }
}
