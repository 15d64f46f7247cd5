package vn.binhyen.movement.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.binhyen.kits.Blank;
import vn.binhyen.kits.Kit;
import vn.binhyen.kits.KitFacts;
import vn.binhyen.kits.KitFacts.Seat;
import vn.binhyen.kits.PaperKind;
import vn.binhyen.movement.Member;
import vn.binhyen.movement.Site;
import vn.binhyen.movement.Step;
import vn.binhyen.movement.StepKind;
import vn.binhyen.papers.Paper;
import vn.binhyen.papers.UnitNames;

/// A site as the papers of its kit tell of it. What nobody wrote down stays open.
///
/// @param steps oldest first
/// @param members board and teams
/// @param unit as it stands on a paper written today
/// @param more what else is known of the place and the ending
/// @param today says the year of a paper that has no day yet
public record SiteOnPaper(
        Site site,
        List<Step> steps,
        List<Member> members,
        UnitNames unit,
        Map<Blank, String> more,
        LocalDate today) {

    private static final Pattern NUMBER = Pattern.compile("0*(\\d{1,6})(/\\S+)");
    private static final String MEMBER = "member";

    /// The step whose document the paper is.
    public static StepKind stepOf(PaperKind kind) {
        return switch (kind) {
            case SURVEY -> StepKind.SURVEY;
            case PROPOSAL -> StepKind.PROPOSAL;
            case DECISION -> StepKind.DECISION;
            case BOARD_REGULATION -> StepKind.BOARD;
            case REGULATION -> StepKind.REGULATION;
            case PLAN -> StepKind.PLAN;
            case PLEDGE, PROGRAMME, MINUTES -> StepKind.LAUNCH;
            case ENDING -> StepKind.ENDING;
        };
    }

    public KitFacts facts(Kit kit, PaperKind kind) {
        LocalDate on = of(stepOf(kind)).map(Step::day).orElse(null);
        KitFacts facts =
                KitFacts.of(unit)
                        .dated(on)
                        .seating(seats(kit))
                        .with(Blank.MODEL, site.model().name())
                        .with(Blank.SITE, where())
                        .with(Blank.YEAR, String.valueOf((on == null ? today : on).getYear()))
                        .with(Blank.DECISION, decision())
                        .with(Blank.SURVEY_DAYS, dayOf(StepKind.SURVEY))
                        .with(Blank.LAUNCH_DAY, dayOf(StepKind.LAUNCH))
                        .with(Blank.START, site.began() == null ? "" : written(site.began()))
                        .with(Blank.END, dayOf(StepKind.ENDING));
        for (var each : more.entrySet()) facts = facts.with(each.getKey(), each.getValue());
        return facts;
    }

    /// The paper with the number its step was written down with, where that is a number of the
    /// series the paper stands in.
    public Paper numbered(Paper paper, PaperKind kind) {
        Optional<Step> step = of(stepOf(kind));
        Matcher it = NUMBER.matcher(step.map(Step::number).orElse(""));
        if (!it.matches()) return paper;
        int number = Integer.parseInt(it.group(1));
        if (number == 0) return paper;
        Paper signed = paper.signed(number, step.orElseThrow().day());
        return signed.numberLine().endsWith(it.group(2)) ? signed : paper;
    }

    /// Empty for the whole unit.
    private String where() {
        return site.place().isEmpty() ? "" : site.place() + ", " + unit.kind() + " " + unit.place();
    }

    private String decision() {
        return of(StepKind.DECISION)
                .filter(step -> !step.number().isEmpty())
                .map(step -> "số " + step.number() + " " + written(step.day()))
                .orElse("");
    }

    private String dayOf(StepKind kind) {
        return of(kind).map(step -> written(step.day())).orElse("");
    }

    /// Of a step that may be taken again, the last.
    private Optional<Step> of(StepKind kind) {
        return steps.stream().filter(step -> step.kind() == kind).reduce((_, last) -> last);
    }

    /// Who sits on the board now; who holds an office the kit does not have sits as a member.
    private List<Seat> seats(Kit kit) {
        return members.stream()
                .filter(member -> member.group().equals(site.id()) && member.takesPart())
                .map(member -> seat(kit, member))
                .toList();
    }

    private static Seat seat(Kit kit, Member member) {
        String office = member.office().word();
        return new Seat(
                kit.board().office(office).isPresent() ? office : MEMBER,
                member.name(),
                member.position());
    }

    /// A 0 before days below 10 and before the months 1 and 2 (NĐ 30/2020/NĐ-CP, Appendix I).
    private static String written(LocalDate day) {
        int month = day.getMonthValue();
        return "ngày %02d tháng %s năm %d"
                .formatted(day.getDayOfMonth(), month <= 2 ? "0" + month : month, day.getYear());
    }
}
