package vn.binhyen.console.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.cases.CaseKind;
import vn.binhyen.cases.IdentityDesk.Request;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.Words;

/// A custodian's requests: who asks, for which number, why. Nothing else of the case.
///
/// @param names of those who ask
/// @param units the names of the units concerned
/// @param typed the answer that was refused, as it was typed, and to which request
public record IdentityPage(
        DeskFrame desk,
        List<Request> requests,
        Map<UUID, String> names,
        Map<String, String> units,
        Instant now,
        @Nullable UUID answered,
        String typed,
        Problems problems)
        implements Page {

    @Override
    public Words words() {
        return desk.words();
    }

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }

    @Override
    public String template() {
        return "console/identities.jte";
    }

    public String kindName(Request request) {
        CaseKind kind = request.kind();
        return words().of(kind == null ? "cases.kind.none" : "cases.kind." + kind);
    }

    public String nameOf(Request request) {
        return names.getOrDefault(request.asker(), words().of("console.case.somebody"));
    }

    public String unitOf(Request request) {
        return units.getOrDefault(request.unit().toString(), "");
    }

    public String typedFor(Request request) {
        return request.id().equals(answered) ? typed : "";
    }

    public @Nullable String problemOf(Request request) {
        return request.id().equals(answered) ? problems.of("answer") : null;
    }
}
