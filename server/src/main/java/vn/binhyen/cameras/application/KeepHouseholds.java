package vn.binhyen.cameras.application;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Service;
import vn.binhyen.audit.Audit;
import vn.binhyen.cameras.Consent;
import vn.binhyen.cameras.Household;
import vn.binhyen.cameras.Owner;
import vn.binhyen.cameras.Purpose;
import vn.binhyen.cameras.domain.Purposes;
import vn.binhyen.cameras.persistence.Households;
import vn.binhyen.kernel.Ids;
import vn.binhyen.kernel.LinkCode;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.territory.Village;
import vn.binhyen.territory.Villages;
import vn.binhyen.vault.Vault;

/// What officers do with the register: a household is entered with its consents, its owner opened
/// with a reason, its link made anew, a consent ended on the owner's word.
@Service
public class KeepHouseholds {

    static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    /// @param purposes what the owner said yes to
    public record Told(UUID village, int cameras, Owner owner, Set<Purpose> purposes) {
        public Told {
            purposes = Set.copyOf(purposes);
        }
    }

    /// What became of an entry or a link.
    public sealed interface Linked {
        /// @param code told this once
        record Made(UUID household, LinkCode code) implements Linked {}

        /// The same form came twice: its link was told the first time.
        record MadeBefore(UUID household) implements Linked {}

        record NotThere() implements Linked {}
    }

    /// What became of a look at the owner.
    public sealed interface Opened {
        record Known(Owner owner) implements Opened {}

        record ReasonNeeded() implements Opened {}

        record NotThere() implements Opened {}
    }

    private static final int SHORTEST_REASON = 10;

    private final Households households;
    private final Villages villages;
    private final Purposes purposes;
    private final Vault vault;
    private final Audit audit;
    private final Transactions transactions;
    private final Ids ids;
    private final RandomGenerator random = new SecureRandom();
    private final Clock clock;

    KeepHouseholds(
            Households households,
            Villages villages,
            Purposes purposes,
            Vault vault,
            Audit audit,
            Transactions transactions,
            Ids ids,
            Clock clock) {
        this.households = households;
        this.villages = villages;
        this.purposes = purposes;
        this.vault = vault;
        this.audit = audit;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }

    public List<Household> all(StaffMember me) {
        return transactions.reading(me.asker(), () -> households.of(me.unit()));
    }

    public Optional<Household> find(StaffMember me, UUID id) {
        return transactions.reading(me.asker(), () -> households.find(id));
    }

    /// The villages a household of this officer's unit may live in.
    public List<Village> villages(StaffMember me) {
        return transactions.reading(me.asker(), () -> villages.of(me.unit(), today()));
    }

    /// What a household may be asked for, by its code.
    public Optional<Purpose> purpose(String code) {
        return purposes.find(code);
    }

    /// @param id made with the form, so that a form sent twice is one household
    /// @return `NotThere` for a village that is not of this officer's unit
    public Linked register(StaffMember me, UUID id, Told told) {
        return transactions.as(
                me.asker(),
                () -> {
                    if (households.find(id).isPresent()) return new Linked.MadeBefore(id);
                    boolean here =
                            villages.of(me.unit(), today()).stream()
                                    .anyMatch(each -> each.id().equals(told.village()));
                    if (!here) return new Linked.NotThere();
                    LinkCode code = LinkCode.random(random);
                    households.add(household(me, id, told), told.owner(), code, me.id());
                    audit.did(me.asker(), "camera-household", id, me.unit(), "");
                    return new Linked.Made(id, code);
                });
    }

    private Household household(StaffMember me, UUID id, Told told) {
        List<Consent> consents =
                told.purposes().stream()
                        .map(each -> Consent.given(ids.next(), id, each, today()))
                        .toList();
        return new Household(
                id,
                me.unit(),
                told.village(),
                told.cameras(),
                vault.newKey(),
                today(),
                linkUntil(),
                consents);
    }

    /// Shown only after the look was committed to the audit.
    public Opened owner(StaffMember me, UUID id, String reason) {
        if (reason.strip().length() < SHORTEST_REASON) return new Opened.ReasonNeeded();
        Optional<Household> found =
                transactions.as(
                        me.asker(),
                        () -> {
                            Optional<Household> household = households.find(id);
                            household.ifPresent(it ->
                                    audit.looked(
                                            me.asker(),
                                            "camera-owner",
                                            id,
                                            it.unit(),
                                            reason.strip()));
                            return household;
                        });
        if (found.isEmpty()) return new Opened.NotThere();
        return transactions
                .reading(me.asker(), () -> households.owner(found.get()))
                .<Opened>map(Opened.Known::new)
                .orElseGet(Opened.NotThere::new);
    }

    /// A new link; the one before opens no more.
    public Linked link(StaffMember me, UUID id) {
        return transactions.as(
                me.asker(),
                () -> {
                    Optional<Household> household = households.find(id);
                    if (household.isEmpty()) return new Linked.NotThere();
                    LinkCode code = LinkCode.random(random);
                    households.link(id, code, linkUntil());
                    audit.did(me.asker(), "camera-link", id, household.get().unit(), "");
                    return new Linked.Made(id, code);
                });
    }

    /// Ends a consent because the owner said so; the second time nothing happens.
    ///
    /// @return whether there is such a consent for this officer
    public boolean withdraw(StaffMember me, UUID id, UUID consent) {
        return transactions.as(
                me.asker(),
                () -> {
                    Optional<Household> household =
                            households
                                    .find(id)
                                    .filter(it ->
                                            it.consents().stream()
                                                    .anyMatch(each -> each.id().equals(consent)));
                    if (household.isEmpty()) return false;
                    households.end(consent, Consent.How.WITHDRAWN_BY_WORD, today());
                    audit.did(me.asker(), "camera-consent-ended", id, household.get().unit(), "");
                    return true;
                });
    }

    /// Two years: it outlives the yearly question.
    private LocalDate linkUntil() {
        return today().plusYears(2);
    }
}
