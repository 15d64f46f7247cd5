package vn.binhyen.staff.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.staff.Staff;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.staff.persistence.Accounts;

/// The staff out of their accounts.
@Component
class StaffDirectory implements Staff {

    private final Accounts accounts;
    private final ScopeExpansion scopes;

    StaffDirectory(Accounts accounts, ScopeExpansion scopes) {
        this.accounts = accounts;
        this.scopes = scopes;
    }

    @Override
    public Optional<StaffMember> byId(UUID id) {
        return accounts.memberOf(id);
    }

    @Override
    public Map<UUID, String> names(Set<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        return accounts.membersOf(ids).stream()
                .collect(Collectors.toMap(StaffMember::id, StaffMember::displayName));
    }

    @Override
    public List<StaffMember> officersOf(UnitId unit) {
        return accounts.inService(unit).stream()
                .filter(member -> member.role().handlesCases())
                .toList();
    }

    @Override
    public void expandScopes() {
        accounts.all().forEach(scopes::expand);
    }
}
