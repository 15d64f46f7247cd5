package vn.binhyen.console.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.binhyen.audit.AuditTrail.Line;
import vn.binhyen.kernel.PersonalData;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Words;

/// Who did and who looked at what. Reasons are shown with personal data masked; contents never.
///
/// @param more whether there is a next page
/// @param filter the parameters of the address, without the page
public record AuditPage(
        DeskFrame desk,
        List<Line> lines,
        Map<UUID, String> names,
        Map<String, String> units,
        List<String> acts,
        Map<String, String> filter,
        boolean more,
        Instant now)
        implements Page {

    @Override
    public Words words() {
        return desk.words();
    }

    public String filter(String field) {
        return filter.getOrDefault(field, "");
    }

    public String who(Line line) {
        UUID officer = line.officer();
        if (officer == null) return job(line.job());
        return names.getOrDefault(officer, words().of("console.case.somebody"));
    }

    private String job(String job) {
        String key = "console.audit.job." + job;
        return words().has(key) ? words().of(key) : words().of("console.audit.job", job);
    }

    /// The act in words; a new one shows its own word until somebody writes it.
    public String act(String act) {
        String key = "console.audit.act." + act.replace(':', '.');
        return words().has(key) ? words().of(key) : act;
    }

    public String unit(Line line) {
        return line.unit() == null ? "" : units.getOrDefault(line.unit(), "");
    }

    /// A note that is somebody's id is shown as the name.
    public String reason(Line line) {
        UUID person = AuditPages.person(line);
        String name = person == null ? null : names.get(person);
        return name == null ? PersonalData.masked(line.reason()) : name;
    }

    public String csv() {
        return address("/console/audit.csv", Map.of());
    }

    public String only(String field, String value) {
        return address("/console/audit", Map.of(field, value));
    }

    public @Nullable String next() {
        if (!more) return null;
        return address(
                "/console/audit", Map.of("before", String.valueOf(lines.getLast().number())));
    }

    private String address(String path, Map<String, String> also) {
        var address = UriComponentsBuilder.fromPath(path);
        filter.forEach((field, value) -> {
            if (!value.isEmpty() && !also.containsKey(field)) address.queryParam(field, value);
        });
        also.forEach(address::queryParam);
        return address.encode().toUriString();
    }
}
