package vn.binhyen.movement.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.binhyen.audit.Audit;
import vn.binhyen.movement.Committee;
import vn.binhyen.movement.CommitteePaper;
import vn.binhyen.movement.Committees;
import vn.binhyen.movement.Member;
import vn.binhyen.movement.SiteDeeds.Joining;
import vn.binhyen.movement.persistence.SqlCommittees;
import vn.binhyen.movement.persistence.SqlMembers;
import vn.binhyen.movement.persistence.SqlSites;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.vault.Vault;

/// Keeps committees, who sits in them, and numbers their papers.
@Service
class KeepCommittees implements Committees {

    private final SqlCommittees committees;
    private final SqlMembers members;
    private final SqlSites sites;
    private final Vault vault;
    private final Audit audit;
    private final Transactions transactions;
    private final Clock clock;

    KeepCommittees(
            SqlCommittees committees,
            SqlMembers members,
            SqlSites sites,
            Vault vault,
            Audit audit,
            Transactions transactions,
            Clock clock) {
        this.committees = committees;
        this.members = members;
        this.sites = sites;
        this.vault = vault;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public List<Committee> mine(StaffMember me) {
        return transactions.reading(me.asker(), committees::mine);
    }

    @Override
    public List<Committee> standing(StaffMember me) {
        return transactions.reading(me.asker(), committees::standing);
    }

    @Override
    public Optional<Committee> find(StaffMember me, UUID id) {
        return transactions.reading(
                me.asker(), () -> committees.find(id).filter(found -> sites.maySee(found.unit())));
    }

    @Override
    public boolean keep(StaffMember me, Committee committee) {
        return transactions.as(
                me.asker(),
                () -> {
                    if (!sites.maySee(committee.unit())) return false;
                    if (committees.find(committee.id()).isPresent()) return true;
                    committees.keep(committee, vault.newKey(), me.id(), clock.instant());
                    did(me, committee, "committee-kept");
                    return true;
                });
    }

    @Override
    public boolean end(StaffMember me, UUID id, LocalDate lastDay) {
        return transactions.as(
                me.asker(),
                () -> {
                    Optional<Committee> found = committees.take(id);
                    if (found.isEmpty() || !committees.end(id, lastDay)) return false;
                    did(me, found.get(), "committee-ended");
                    return true;
                });
    }

    @Override
    public boolean join(StaffMember me, UUID committee, Joining joining) {
        return transactions.as(
                me.asker(),
                () -> {
                    Optional<Committee> found = committees.take(committee);
                    if (found.isEmpty() || found.get().until() != null) return false;
                    var seal = vault.sealer(committees.key(committee)).orElseThrow();
                    Member member = KeepSites.member(joining);
                    if (members.join(committee, found.get().unit(), seal, List.of(member)) > 0) {
                        did(me, found.get(), "members-joined");
                    }
                    return true;
                });
    }

    @Override
    public boolean leave(
            StaffMember me, UUID committee, UUID member, LocalDate lastDay, String why) {
        return transactions.as(
                me.asker(),
                () -> {
                    Optional<Committee> found = committees.take(committee);
                    if (found.isEmpty()) return false;
                    if (!members.leave(committee, member, lastDay, why.strip())) return false;
                    did(me, found.get(), "member-left");
                    return true;
                });
    }

    @Override
    public List<Member> members(StaffMember me, UUID committee) {
        return transactions.as(
                me.asker(),
                () -> {
                    Optional<Committee> found =
                            committees.find(committee).filter(it -> sites.maySee(it.unit()));
                    if (found.isEmpty()) return List.of();
                    var opener = vault.sealer(committees.key(committee)).orElseThrow();
                    List<Member> all = members.of(committee, opener);
                    if (!all.isEmpty()) {
                        audit.looked(
                                me.asker(), "committee-members", committee, found.get().unit(), "");
                    }
                    return all;
                });
    }

    @Override
    public Optional<CommitteePaper> number(
            StaffMember me, UUID committee, UUID id, String type, LocalDate day, String about) {
        return transactions.as(
                me.asker(),
                () -> {
                    Optional<Committee> found = committees.take(committee);
                    if (found.isEmpty()) return Optional.empty();
                    Optional<CommitteePaper> known = committees.paper(id);
                    if (known.isPresent()) return known;
                    int year = day.getYear();
                    int number = committees.nextNumber(committee, type, year);
                    var paper =
                            new CommitteePaper(
                                    id, committee, type, year, number, day, about.strip());
                    committees.keep(paper, found.get().unit(), me.id(), clock.instant());
                    did(me, found.get(), "paper-numbered");
                    return Optional.of(paper);
                });
    }

    @Override
    public List<CommitteePaper> papers(StaffMember me, UUID committee) {
        return transactions.reading(me.asker(), () -> committees.papers(committee));
    }

    private void did(StaffMember me, Committee committee, String act) {
        audit.did(me.asker(), act, committee.id(), committee.unit(), "");
    }
}
