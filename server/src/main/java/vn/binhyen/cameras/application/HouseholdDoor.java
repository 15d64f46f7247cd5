package vn.binhyen.cameras.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;
import vn.binhyen.cameras.Consent;
import vn.binhyen.cameras.FootageEvent.ClipLent;
import vn.binhyen.cameras.Household;
import vn.binhyen.cameras.domain.Call;
import vn.binhyen.cameras.domain.Clip;
import vn.binhyen.cameras.domain.Purposes;
import vn.binhyen.cameras.persistence.Clips;
import vn.binhyen.cameras.persistence.Households;
import vn.binhyen.cameras.persistence.Requests;
import vn.binhyen.journal.Journal;
import vn.binhyen.kernel.Asker;
import vn.binhyen.kernel.Ids;
import vn.binhyen.kernel.LinkCode;
import vn.binhyen.scope.Transactions;
import vn.binhyen.vault.Checked;
import vn.binhyen.vault.Files;
import vn.binhyen.vault.Kept;
import vn.binhyen.vault.Vault;

/// What a household does by its personal link. A link that was never given, was made anew or is too
/// old is not there.
@Service
public class HouseholdDoor {

    private static final Asker DOOR = new Asker.Worker("camera-door");
    private static final Duration SHOWN = Duration.ofDays(365);
    private static final int MOST_CLIPS = 5;

    /// What the owner sees: their own consents, what they were asked, what they lent.
    public record Seen(Household household, List<Call> calls, List<Clip> clips) {

        /// Those that ask for something now.
        public List<Call> open(Instant now, LocalDate today) {
            return calls.stream()
                    .filter(each -> each.isOpen(now))
                    .filter(each -> household.mayBeAsked(each.purpose(), today))
                    .toList();
        }
    }

    public sealed interface Answered {
        record Done() implements Answered {}

        /// @param sha256 of the clip as it arrived, in hex
        record Lent(String sha256) implements Answered {}

        /// Too late, answered before, or not asked of this household.
        record NotNow() implements Answered {}

        record NoSuchLink() implements Answered {}
    }

    private final Households households;
    private final Requests requests;
    private final Clips clips;
    private final Purposes purposes;
    private final Files files;
    private final Vault vault;
    private final Journal journal;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;

    HouseholdDoor(
            Households households,
            Requests requests,
            Clips clips,
            Purposes purposes,
            Files files,
            Vault vault,
            Journal journal,
            Transactions transactions,
            Ids ids,
            Clock clock) {
        this.households = households;
        this.requests = requests;
        this.clips = clips;
        this.purposes = purposes;
        this.files = files;
        this.vault = vault;
        this.journal = journal;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    public Optional<Seen> see(LinkCode code) {
        return transactions.as(DOOR, () -> households.of(code, today()).map(this::seen));
    }

    /// Ends one consent, or all of them.
    ///
    /// @param purpose empty for all; the second time nothing happens
    public Answered withdraw(LinkCode code, String purpose) {
        return with(
                code,
                (household, _) -> {
                    household.consents().stream()
                            .filter(each -> each.end() == null)
                            .filter(each -> purpose.isEmpty() || each.purpose().equals(purpose))
                            .forEach(each ->
                                    households.end(each.id(), Consent.How.WITHDRAWN, today()));
                    return new Answered.Done();
                });
    }

    /// Says yes for another year, in the words of today.
    public Answered renew(LinkCode code, String purpose) {
        return with(
                code,
                (household, _) -> {
                    Optional<Consent> asked =
                            household.consents().stream()
                                    .filter(each -> each.purpose().equals(purpose))
                                    .filter(each -> each.mayBeRenewed(today()))
                                    .findFirst();
                    var words = purposes.find(purpose);
                    if (asked.isEmpty() || words.isEmpty()) return new Answered.NotNow();
                    households.end(asked.get().id(), Consent.How.RENEWED, today());
                    households.add(
                            Consent.given(ids.next(), household.id(), words.get(), today()),
                            household.unit());
                    return new Answered.Done();
                });
    }

    /// Lends nothing, and need not say why.
    public Answered refuse(LinkCode code, UUID request) {
        return with(
                code,
                (household, now) -> {
                    Optional<Call> call = open(household, request, now);
                    if (call.isEmpty() || call.get().answer() != Call.Answer.NONE) {
                        return new Answered.NotNow();
                    }
                    requests.answer(request, household.id(), Call.Answer.REFUSED, now);
                    return new Answered.Done();
                });
    }

    /// Keeps a clip as it came, under a key of its own.
    public Answered lend(LinkCode code, UUID request, Checked.Good file) {
        return with(
                code,
                (household, now) -> {
                    Optional<Call> call = open(household, request, now);
                    long lent =
                            clips.lentBy(household.id()).stream()
                                    .filter(each -> each.request().equals(request))
                                    .count();
                    if (call.isEmpty() || lent >= MOST_CLIPS) return new Answered.NotNow();
                    UUID key = vault.newKey();
                    Kept.File kept = files.keep(key, file);
                    UUID id = ids.next();
                    clips.add(
                            new Clip(
                                    id,
                                    request,
                                    household.id(),
                                    household.unit(),
                                    kept.id(),
                                    kept.type(),
                                    kept.size(),
                                    kept.sha256(),
                                    now,
                                    null,
                                    List.of()),
                            key);
                    requests.answer(request, household.id(), Call.Answer.LENT, now);
                    requests.writeClip(UUID.randomUUID(), request);
                    journal.write(new ClipLent(id, household.unit()));
                    return new Answered.Lent(kept.sha256());
                });
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), KeepHouseholds.HERE);
    }

    private Optional<Call> open(Household household, UUID request, Instant now) {
        return seen(household).open(now, today()).stream()
                .filter(each -> each.request().equals(request))
                .findFirst();
    }

    private Seen seen(Household household) {
        Instant since = clock.instant().minus(SHOWN);
        return new Seen(
                household, requests.callsOf(household.id(), since), clips.lentBy(household.id()));
    }

    private Answered with(LinkCode code, BiFunction<Household, Instant, Answered> work) {
        return transactions.as(
                DOOR,
                () ->
                        households
                                .of(code, today())
                                .map(household -> work.apply(household, clock.instant()))
                                .orElseGet(Answered.NoSuchLink::new));
    }
}
