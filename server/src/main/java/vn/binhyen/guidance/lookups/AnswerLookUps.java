package vn.binhyen.guidance.lookups;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.binhyen.guidance.lookups.StatusListRows.Hit;
import vn.binhyen.journal.Journal;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.scope.Transactions;

/// Answers who asks about themselves.
///
/// Who stands in no list costs what others cost: as many fingerprints, the same query, one turn of
/// the cipher, one row written.
@Service
class AnswerLookUps implements LookUps {

    private static final Asker DOOR = new Asker.Worker("look-ups");
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final UUID NO_LIST = new UUID(0, 0);

    private final Transactions transactions;
    private final StatusListRows rows;
    private final LookUpSeal seal;
    private final LookUpWords words;
    private final Journal journal;
    private final Clock clock;

    AnswerLookUps(
            Transactions transactions,
            StatusListRows rows,
            LookUpSeal seal,
            LookUpWords words,
            Journal journal,
            Clock clock) {
        this.transactions = transactions;
        this.rows = rows;
        this.seal = seal;
        this.words = words;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public List<Standing> ask(UUID id, Particulars who, UnitId asked) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), VIETNAM);
        List<byte[]> finders = words.kinds().stream().map(kind -> seal.finder(kind, who)).toList();
        return transactions.as(
                DOOR,
                () -> {
                    List<Hit> hits = rows.find(finders, today);
                    boolean found = !hits.isEmpty();
                    UnitId unit = found ? hits.getFirst().unit() : asked;
                    journal.write(new LookedUp(id, unit, found ? "yes" : "no"));
                    if (!found) sealNothing(who);
                    return hits.stream().flatMap(hit -> standing(hit, who)).toList();
                });
    }

    /// Nothing where the province no longer uses the status.
    private Stream<Standing> standing(Hit hit, Particulars who) {
        byte[] opened = seal.open(hit.list(), hit.kind(), who, hit.sealed());
        var told = ListLine.Told.read(opened);
        Optional<ListStatus> status = words.status(told.status());
        return status.stream()
                .map(it ->
                        new Standing(
                                hit.kind(), hit.unit(), it, told.place(), told.note(), hit.asOf()));
    }

    private void sealNothing(Particulars who) {
        seal.seal(NO_LIST, words.kinds().getFirst(), who, new byte[ListLine.Told.BYTES]);
    }
}
