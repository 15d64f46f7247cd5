package vn.binhyen.targets.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.binhyen.kernel.PersonalData;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.targets.Audience;
import vn.binhyen.targets.Denominator;
import vn.binhyen.targets.Target;
import vn.binhyen.targets.TypedPercent;
import vn.binhyen.ui.Problems;

/// Targets of one unit as they are typed. An empty field says nothing.
record TargetsForm(Map<String, String> fields) {

    record Read(List<Target> targets, Map<String, Denominator> wholes) {}

    Read read(UnitId unit, int year, List<Audience> audiences, LocalDate today, Problems problems) {
        var targets = new ArrayList<Target>();
        var wholes = new LinkedHashMap<String, Denominator>();
        String source = text("source");
        if (source.length() > Target.LONGEST_SOURCE) problems.at("source", "targets.source.long");
        if (!PersonalData.in(source).isEmpty()) problems.at("source", "targets.personal");
        for (Audience each : audiences) {
            String field = "p." + each.code();
            if (!text(field).isEmpty()) {
                Optional<BigDecimal> percent = TypedPercent.of(text(field));
                if (percent.isEmpty()) problems.at(field, "targets.percent.wrong");
                else if (source.length() <= Target.LONGEST_SOURCE) {
                    targets.add(new Target(unit, year, each.code(), percent.get(), source));
                }
            }
            if (each.whole() instanceof Audience.Whole.Typed) {
                whole(each, source, today, problems)
                        .ifPresent(whole -> wholes.put(each.code(), whole));
            }
        }
        return new Read(targets, wholes);
    }

    private Optional<Denominator> whole(
            Audience audience, String source, LocalDate today, Problems problems) {
        String field = "w." + audience.code();
        if (text(field).isEmpty()) return Optional.empty();
        Optional<Long> amount = TypedPercent.whole(text(field));
        if (amount.isEmpty()) problems.at(field, "targets.whole.wrong");
        Optional<LocalDate> day = day("d." + audience.code(), today, problems);
        return amount.isEmpty() || day.isEmpty() || source.length() > Target.LONGEST_SOURCE
                ? Optional.empty()
                : Optional.of(new Denominator(amount.get(), day.get(), source));
    }

    private Optional<LocalDate> day(String field, LocalDate today, Problems problems) {
        if (text(field).isEmpty()) return Optional.of(today);
        try {
            LocalDate day = LocalDate.parse(text(field));
            if (!day.isAfter(today) && day.getYear() >= 2010) return Optional.of(day);
        } catch (DateTimeException e) {
            // told below, like a day that is still to come
        }
        problems.at(field, "targets.day.wrong");
        return Optional.empty();
    }

    private String text(String field) {
        return fields.getOrDefault(field, "").strip();
    }
}
