package vn.binhyen.partners.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import vn.binhyen.kernel.Vietnamese;
import vn.binhyen.partners.Contact;
import vn.binhyen.partners.Partner;
import vn.binhyen.partners.application.KeepPartners.Told;
import vn.binhyen.partners.domain.Kinds;
import vn.binhyen.ui.Problems;

/// A partner as it was typed.
public record PartnerForm(
        String kind,
        String name,
        String person,
        String reach,
        String pledge,
        String pledgedOn,
        String site) {

    public PartnerForm {
        kind = Objects.requireNonNullElse(kind, "");
        name = line(name);
        person = line(person);
        reach = line(reach);
        pledge = line(pledge);
        pledgedOn = Objects.requireNonNullElse(pledgedOn, "");
        site = Objects.requireNonNullElse(site, "");
    }

    private static String line(String typed) {
        return Vietnamese.nfc(Objects.requireNonNullElse(typed, ""))
                .strip()
                .replaceAll("\\s+", " ");
    }

    static PartnerForm empty() {
        return new PartnerForm("", "", "", "", "", "", "");
    }

    /// What it tells, once nothing is wrong.
    Optional<Told> check(Kinds kinds, LocalDate today, Problems problems) {
        if (kinds.find(kind).isEmpty()) problems.at("kind", "partners.wrong.kind");
        needed("name", name, problems);
        needed("person", person, problems);
        needed("reach", reach, problems);
        if (pledge.length() > Partner.LONGEST) {
            problems.at("pledge", "partners.wrong.long", Partner.LONGEST);
        }
        Optional<LocalDate> day = day(pledgedOn).filter(it -> !it.isAfter(today));
        if (!pledge.isEmpty() && day.isEmpty()) problems.at("pledgedOn", "partners.wrong.day");
        if (pledge.isEmpty() && !pledgedOn.isEmpty()) {
            problems.at("pledge", "partners.wrong.pledge");
        }
        Optional<UUID> where = id(site);
        if (!site.isEmpty() && where.isEmpty()) problems.at("site", "partners.wrong.site");
        if (problems.any()) return Optional.empty();
        return Optional.of(
                new Told(
                        kind,
                        name,
                        new Contact(person, reach),
                        pledge,
                        pledge.isEmpty() ? null : day.orElse(null),
                        where.orElse(null)));
    }

    private static void needed(String field, String typed, Problems problems) {
        if (typed.isEmpty()) problems.at(field, "partners.wrong.empty");
        if (typed.length() > Partner.LONGEST) {
            problems.at(field, "partners.wrong.long", Partner.LONGEST);
        }
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    static Optional<UUID> id(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// Nothing of a person in a log.
    @Override
    public String toString() {
        return "PartnerForm";
    }
}
