package vn.binhyen.partners.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.binhyen.cases.CaseLists;
import vn.binhyen.cases.CaseView;
import vn.binhyen.cases.ReportDoor;
import vn.binhyen.cases.topics.GivenAnswer;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.Ids;
import vn.binhyen.kernel.LinkCode;
import vn.binhyen.partners.Contact;
import vn.binhyen.partners.Partner;
import vn.binhyen.partners.domain.Kinds;
import vn.binhyen.partners.persistence.Partners;
import vn.binhyen.partners.persistence.Partners.Sent;
import vn.binhyen.scope.Transactions;
import vn.binhyen.ui.Dictionary;
import vn.binhyen.ui.Language;

/// What a partner does by its personal link: sends information, and sees where each thing it sent
/// stands. A link that was never given, was made anew, ran out or was shut is not there.
@Service
public class PartnerDoor {

    public static final int MOST_A_DAY = 20;

    private static final Asker DOOR = new Asker.Worker("partner-door");
    private static final int SHOWN = 30;

    /// Where something that was sent stands.
    public enum Stage {
        RECEIVED,
        IN_WORK,
        WAITING,
        HANDED_OVER,
        CLOSED,
        /// Kept long enough, and emptied.
        GONE
    }

    public record Line(Instant at, Stage stage) {}

    /// What the partner sees: itself and its own.
    public record Seen(Partner partner, List<Line> lines) {}

    public sealed interface Received {
        /// @param receipt grouped, as it is shown
        record Kept(String receipt) implements Received {}

        record TooMany() implements Received {}

        record NoSuchLink() implements Received {}
    }

    private final Partners partners;
    private final ReportDoor reports;
    private final CaseLists cases;
    private final Kinds kinds;
    private final Dictionary dictionary;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;

    PartnerDoor(
            Partners partners,
            ReportDoor reports,
            CaseLists cases,
            Kinds kinds,
            Dictionary dictionary,
            Transactions transactions,
            Ids ids,
            Clock clock) {
        this.partners = partners;
        this.reports = reports;
        this.cases = cases;
        this.kinds = kinds;
        this.dictionary = dictionary;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    public Optional<Seen> see(LinkCode code) {
        return transactions.as(DOOR, () -> partners.of(code, today()).map(this::seen));
    }

    private Seen seen(Partner partner) {
        List<Line> lines =
                partners.sentBy(partner.id(), SHOWN).stream()
                        .map(each -> new Line(each.at(), stage(each)))
                        .toList();
        return new Seen(partner, lines);
    }

    private Stage stage(Sent sent) {
        Optional<CaseView> found = cases.view(sent.caseId());
        boolean gone =
                found.map(it -> it.entries().stream().anyMatch(e -> e.type().equals("DELETED")))
                        .orElse(true);
        return gone ? Stage.GONE : Stage.valueOf(found.orElseThrow().state().word());
    }

    /// Makes a case of what was sent: with the residents' own door, marked with the partner, its
    /// contact sealed as who reported.
    ///
    /// @param formNumber the same form sent again gets the first receipt
    public Received send(LinkCode code, String words, String place, String formNumber) {
        Instant now = clock.instant();
        Instant midnight = today().atStartOfDay(KeepPartners.HERE).toInstant();
        Optional<Sender> sender = transactions.as(DOOR, () -> sender(code, midnight));
        if (sender.isEmpty()) return new Received.NoSuchLink();
        Sender it = sender.get();
        if (it.today() >= MOST_A_DAY) return new Received.TooMany();
        // a transaction of the reports' own; if this ends in between, the form sent again goes on
        var received = reports.receive(report(it, words, place), formNumber);
        transactions.as(DOOR, () -> partners.sent(ids.next(), it.partner(), received.id(), now));
        return new Received.Kept(received.code());
    }

    private record Sender(Partner partner, Contact contact, int today) {}

    private Optional<Sender> sender(LinkCode code, Instant midnight) {
        return partners.of(code, today())
                .flatMap(partner ->
                        partners.contact(partner)
                                .map(contact ->
                                        new Sender(
                                                partner,
                                                contact,
                                                partners.sentSince(partner.id(), midnight))));
    }

    private ReportDoor.Report report(Sender sender, String words, String place) {
        Partner partner = sender.partner();
        String asked = dictionary.in(Language.VIETNAMESE).of("partners.source");
        String from = partner.name() + " (" + kinds.name(partner.kind(), "vi") + ")";
        return new ReportDoor.Report(
                partner.unit(),
                "other",
                words,
                place,
                "",
                null,
                null,
                false,
                sender.contact().name(),
                sender.contact().reach(),
                List.of(),
                List.of(new GivenAnswer("partner", asked, from)));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), KeepPartners.HERE);
    }
}
