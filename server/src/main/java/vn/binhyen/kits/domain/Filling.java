package vn.binhyen.kits.domain;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.binhyen.kits.Blank;
import vn.binhyen.kits.Kit;
import vn.binhyen.kits.KitFacts;

/// Fills the blanks of a kit's words: with what was said, else with what follows from unit, kit and
/// board, else with what belongs there, in brackets.
///
/// @param council "Ủy ban nhân dân xã Ea Ning"
/// @param police "Công an xã Ea Ning"
public record Filling(Kit kit, KitFacts facts, String council, String police) {

    private static final Pattern OPEN_END = Pattern.compile("[\\s.;,]+$");

    public String of(String words) {
        return Blank.filled(words, this::value);
    }

    public boolean isOpen(Blank blank) {
        return known(blank).isEmpty();
    }

    private String value(Blank blank) {
        return known(blank).orElseGet(() -> "[" + blank.prompt() + "]");
    }

    private Optional<String> known(Blank blank) {
        Optional<String> said = Optional.ofNullable(facts.said().get(blank));
        return said.isPresent() ? said : following(blank);
    }

    private Optional<String> following(Blank blank) {
        return switch (blank) {
            case UNIT, SITE -> Optional.of(unit());
            case KIND -> Optional.of(facts.unit().kind());
            case PLACE -> Optional.of(facts.unit().place());
            case PROVINCE -> Optional.of(facts.unit().province());
            case COUNCIL -> Optional.of(council);
            case POLICE -> Optional.of(police);
            case MODEL -> Optional.of(kit.name().vi());
            case PURPOSE -> Optional.of(OPEN_END.matcher(kit.purpose().vi()).replaceAll(""));
            case BOARD -> Optional.of(of(kit.board().name()));
            case YEAR ->
                    Optional.ofNullable(facts.date()).map(day -> String.valueOf(day.getYear()));
            case HEAD -> seat("head");
            case SECRETARY -> seat("secretary");
            case DECISION,
                    SURVEY_DAYS,
                    START,
                    LAUNCH_DAY,
                    LAUNCH_HOUR,
                    VENUE,
                    PRESENT,
                    VILLAGES,
                    HOUSEHOLDS,
                    PEOPLE,
                    SITUATION,
                    RESULTS,
                    REASON,
                    END ->
                    Optional.empty();
        };
    }

    private String unit() {
        return facts.unit().kind() + " " + facts.unit().place();
    }

    private Optional<String> seat(String office) {
        List<KitFacts.Seat> seats = facts.seats();
        return seats.stream()
                .filter(each -> each.office().equals(office))
                .map(KitFacts.Seat::name)
                .findFirst();
    }
}
