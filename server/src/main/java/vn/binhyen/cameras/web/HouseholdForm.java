package vn.binhyen.cameras.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.binhyen.cameras.Owner;
import vn.binhyen.cameras.Purpose;
import vn.binhyen.cameras.Spot;
import vn.binhyen.cameras.application.KeepHouseholds.Told;
import vn.binhyen.cameras.domain.Purposes;
import vn.binhyen.kernel.Vietnamese;
import vn.binhyen.ui.Problems;

/// A household as it was typed.
///
/// @param spot `12.68412, 108.05123`, or empty
public record HouseholdForm(
        String name,
        String address,
        String contact,
        String village,
        String cameras,
        String spot,
        Set<String> purposes) {

    static HouseholdForm empty() {
        return new HouseholdForm("", "", "", "", "1", "", Set.of());
    }

    static HouseholdForm of(
            String name,
            String address,
            String contact,
            String village,
            String cameras,
            String spot,
            @Nullable List<String> purposes) {
        return new HouseholdForm(
                Vietnamese.nfc(name).strip(),
                Vietnamese.nfc(address).strip(),
                Vietnamese.nfc(contact).strip(),
                village,
                cameras.strip(),
                spot.strip(),
                purposes == null ? Set.of() : new TreeSet<>(purposes));
    }

    /// What it tells, once nothing is wrong.
    Optional<Told> check(Purposes known, Problems problems) {
        line("name", name, true, problems);
        line("address", address, true, problems);
        line("contact", contact, true, problems);
        Optional<UUID> where = id(village);
        if (where.isEmpty()) problems.at("village", "cameras.wrong.village");
        if (!cameras.matches("[1-9]\\d?")) problems.at("cameras", "cameras.wrong.cameras");
        Optional<Spot> point = Spot.read(spot);
        if (!spot.isEmpty() && point.isEmpty()) problems.at("spot", "cameras.wrong.spot");
        Set<Purpose> agreed =
                known.all().stream()
                        .filter(each -> purposes.contains(each.code()))
                        .collect(Collectors.toSet());
        if (agreed.isEmpty()) problems.at("purpose", "cameras.wrong.purpose");
        if (problems.any() || where.isEmpty()) return Optional.empty();
        var owner = new Owner(name, address, contact, point.orElse(null));
        return Optional.of(new Told(where.get(), Integer.parseInt(cameras), owner, agreed));
    }

    private static void line(String field, String typed, boolean needed, Problems problems) {
        if (needed && typed.isEmpty()) problems.at(field, "cameras.wrong.empty");
        if (typed.length() > Owner.LONGEST) {
            problems.at(field, "cameras.wrong.long", Owner.LONGEST);
        }
    }

    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// Nothing of a person in a log.
    @Override
    public String toString() {
        return "HouseholdForm";
    }
}
