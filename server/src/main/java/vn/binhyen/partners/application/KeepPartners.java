package vn.binhyen.partners.application;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.binhyen.audit.Audit;
import vn.binhyen.kernel.LinkCode;
import vn.binhyen.movement.Site;
import vn.binhyen.movement.Sites;
import vn.binhyen.partners.Contact;
import vn.binhyen.partners.Partner;
import vn.binhyen.partners.persistence.Partners;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.vault.Vault;

/// What officers do with partners: enter them, open their contact with a reason, make their link
/// anew, end the partnership.
@Service
public class KeepPartners {

    static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    /// @param site null for the whole unit
    public record Told(
            String kind,
            String name,
            Contact contact,
            String pledge,
            @Nullable LocalDate pledgedOn,
            @Nullable UUID site) {}

    /// What became of an entry or a link.
    public sealed interface Linked {
        /// @param code told this once
        record Made(UUID partner, LinkCode code) implements Linked {}

        /// The same form came twice: its link was told the first time.
        record MadeBefore(UUID partner) implements Linked {}

        record NotThere() implements Linked {}
    }

    /// What became of a look at the contact.
    public sealed interface Opened {
        record Known(Contact contact) implements Opened {}

        record ReasonNeeded() implements Opened {}

        record NotThere() implements Opened {}
    }

    private static final int SHORTEST_REASON = 10;
    private static final int MOST_SITES = 200;

    private final Partners partners;
    private final Sites sites;
    private final Vault vault;
    private final Audit audit;
    private final Transactions transactions;
    private final RandomGenerator random = new SecureRandom();
    private final Clock clock;

    KeepPartners(
            Partners partners,
            Sites sites,
            Vault vault,
            Audit audit,
            Transactions transactions,
            Clock clock) {
        this.partners = partners;
        this.sites = sites;
        this.vault = vault;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }

    /// @param sent how many messages each partner sent
    public record Page(List<Partner> partners, long all, Map<UUID, Long> sent) {}

    public Page page(StaffMember me, int page, int size) {
        return transactions.reading(
                me.asker(),
                () -> new Page(partners.page(page, size), partners.count(), partners.sentCounts()));
    }

    public Optional<Partner> find(StaffMember me, UUID id) {
        return transactions.reading(me.asker(), () -> partners.find(id));
    }

    public List<Partners.Sent> sentBy(StaffMember me, UUID id) {
        return transactions.reading(me.asker(), () -> partners.sentBy(id, 50));
    }

    /// The sites a partner of this officer's unit may belong to.
    public List<Site> sites(StaffMember me) {
        return transactions.reading(
                me.asker(),
                () -> sites.page(Sites.Sought.in(List.of(me.unit())), 1, MOST_SITES).sites());
    }

    /// The site it belongs to, if to one this officer sees.
    public Optional<Site> site(StaffMember me, Partner partner) {
        UUID site = partner.site();
        if (site == null) return Optional.empty();
        return transactions.reading(me.asker(), () -> sites.find(site));
    }

    /// @param id made with the form, so that a form sent twice is one partner
    /// @return `NotThere` for a site this officer does not see
    public Linked register(StaffMember me, UUID id, Told told) {
        return transactions.as(
                me.asker(),
                () -> {
                    if (partners.find(id).isPresent()) return new Linked.MadeBefore(id);
                    UUID site = told.site();
                    if (site != null && sites.find(site).isEmpty()) return new Linked.NotThere();
                    LinkCode code = LinkCode.random(random);
                    partners.add(partner(me, id, told), told.contact(), code, me.id());
                    audit.did(me.asker(), "partner", id, me.unit(), told.kind());
                    return new Linked.Made(id, code);
                });
    }

    private Partner partner(StaffMember me, UUID id, Told told) {
        return new Partner(
                id,
                me.unit(),
                told.kind(),
                told.name(),
                vault.newKey(),
                told.pledge(),
                told.pledgedOn(),
                told.site(),
                linkUntil(),
                today(),
                null);
    }

    /// Shown only after the look was committed to the audit.
    public Opened contact(StaffMember me, UUID id, String reason) {
        Optional<Partner> found = find(me, id);
        if (found.isEmpty()) return new Opened.NotThere();
        if (reason.strip().length() < SHORTEST_REASON) return new Opened.ReasonNeeded();
        Partner partner = found.get();
        transactions.as(
                me.asker(),
                () ->
                        audit.looked(
                                me.asker(), "partner-contact", id, partner.unit(), reason.strip()));
        return transactions
                .reading(me.asker(), () -> partners.contact(partner))
                .<Opened>map(Opened.Known::new)
                .orElseGet(Opened.NotThere::new);
    }

    /// A new link; the one before opens no more.
    public Linked link(StaffMember me, UUID id) {
        return transactions.as(
                me.asker(),
                () -> {
                    Optional<Partner> partner = partners.find(id).filter(Partner::stands);
                    if (partner.isEmpty()) return new Linked.NotThere();
                    LinkCode code = LinkCode.random(random);
                    partners.link(id, code, linkUntil());
                    audit.did(me.asker(), "partner-link", id, partner.get().unit(), "");
                    return new Linked.Made(id, code);
                });
    }

    /// Shuts the link and destroys the contact. The second time nothing happens.
    ///
    /// @return whether there is such a partner for this officer
    public boolean end(StaffMember me, UUID id) {
        return transactions.as(
                me.asker(),
                () -> {
                    Optional<Partner> partner = partners.find(id);
                    partner.filter(Partner::stands)
                            .ifPresent(it -> {
                                partners.end(it, today());
                                audit.did(me.asker(), "partner-ended", id, it.unit(), "");
                            });
                    return partner.isPresent();
                });
    }

    private LocalDate linkUntil() {
        return today().plusYears(1);
    }
}
