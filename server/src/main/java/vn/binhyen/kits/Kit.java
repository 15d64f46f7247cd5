package vn.binhyen.kits;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/// A model in a box: all a commune needs to start one. Names of offices and texts are Vietnamese,
/// as they stand on paper; what a reader chooses by is in both languages.
///
/// @param code its name in the database, never changed once used
/// @param edition counted from 1; what was founded with one keeps it
/// @param from the first day this edition may be used
/// @param until the last one; empty while it is open
/// @param kind what the guidance calls it
/// @param fits where it does good, `fitsNot` where another kit is the better one
/// @param activities codes of `ActivityKinds`
/// @param indicators codes of the indicators it is watched by
/// @param criteria the set it is assessed by; empty for the common one
/// @param papers every paper, with its blanks open
/// @param doubts where the law or the guidance is not certain; shown beside the kit
public record Kit(
        String code,
        Wording name,
        int edition,
        LocalDate from,
        Optional<LocalDate> until,
        Kind kind,
        Wording purpose,
        Wording fits,
        Wording fitsNot,
        Board board,
        List<Role> members,
        List<Team> teams,
        List<String> activities,
        List<Undertaking> plan,
        List<Target> targets,
        List<String> indicators,
        Optional<String> criteria,
        Map<PaperKind, PaperText> papers,
        Poster poster,
        List<Doubt> doubts) {

    /// @param code as files write it
    public record Kind(String code, Wording name) {}

    /// The committee of a model. Its name has blanks: `Ban Chỉ đạo mô hình … {unit}`.
    public record Board(String name, List<Office> offices) {
        public Board {
            offices = List.copyOf(offices);
        }

        public Optional<Office> office(String code) {
            return offices.stream().filter(each -> each.code().equals(code)).findFirst();
        }
    }

    /// @param least how many hold it, `most` at most
    /// @param heldBy who typically does: "Trưởng thôn"
    public record Office(String code, String name, int least, int most, List<String> heldBy) {
        public Office {
            heldBy = List.copyOf(heldBy);
        }
    }

    /// Who takes part, and with what: "Hộ gia đình".
    public record Role(String code, String name, String part) {}

    /// A team or a group of the model: how many there are, and who leads it.
    ///
    /// @param how "mỗi thôn một nhóm"
    /// @param most 0 for any number
    public record Team(
            String code, String name, String how, int least, int most, List<Office> offices) {
        public Team {
            offices = List.copyOf(offices);
        }
    }

    /// A line of the yearly plan.
    ///
    /// @param times a year; 0 for whenever it is needed
    /// @param rhythm the same in words: "mỗi quý một lần"
    /// @param activity its kind, if it is logged as one
    public record Undertaking(
            String what, String rhythm, int times, Optional<String> activity, List<Cost> costs) {
        public Undertaking {
            costs = List.copyOf(costs);
        }
    }

    /// A rough line of the estimate: a commune puts its own prices.
    ///
    /// @param price of one, in đồng
    public record Cost(String item, String measure, int count, long price) {
        public BigDecimal sum() {
            return BigDecimal.valueOf(price).multiply(BigDecimal.valueOf(count));
        }
    }

    /// Who is to take part, in percent, by year after the start: the first year is 1.
    public record Target(String code, Wording audience, SortedMap<Integer, Integer> percent) {}

    /// @param leadsTo where its QR code leads, below the commune's address: `bao-tin`
    public record Poster(String title, List<String> lines, String danger, String leadsTo) {
        public Poster {
            lines = List.copyOf(lines);
        }
    }

    /// Something nobody could confirm yet.
    public record Doubt(String about, String note) {}

    public Kit {
        members = List.copyOf(members);
        teams = List.copyOf(teams);
        activities = List.copyOf(activities);
        plan = List.copyOf(plan);
        targets = List.copyOf(targets);
        indicators = List.copyOf(indicators);
        papers = Map.copyOf(papers);
        doubts = List.copyOf(doubts);
    }

    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
    }

    /// What the yearly plan roughly costs, in đồng.
    public BigDecimal estimate() {
        return plan.stream()
                .flatMap(each -> each.costs().stream())
                .map(Cost::sum)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
