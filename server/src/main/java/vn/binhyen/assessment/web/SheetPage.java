package vn.binhyen.assessment.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.binhyen.assessment.Assessment;
import vn.binhyen.assessment.Assessments.Look;
import vn.binhyen.assessment.Assessments.Row;
import vn.binhyen.assessment.CriteriaSet;
import vn.binhyen.assessment.Criterion;
import vn.binhyen.assessment.Criterion.Kind;
import vn.binhyen.assessment.Evidence;
import vn.binhyen.assessment.Given;
import vn.binhyen.assessment.Outcome;
import vn.binhyen.assessment.Sheet;
import vn.binhyen.assessment.SheetTexts;
import vn.binhyen.assessment.Standing;
import vn.binhyen.assessment.Step;
import vn.binhyen.assessment.TopShare;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.Words;

/// One assessment: its open sheet to be filled in, what every step said, what was decided.
///
/// @param texts of the open sheet, by field
/// @param evidence figures taken on it
/// @param signed what was typed beside a decision, a return or an appeal and refused
/// @param share how full the best class is; empty where nobody counts it
/// @param top who stands in it
/// @param names of the officers who did something
public record SheetPage(
        DeskFrame desk,
        Look look,
        String unit,
        May may,
        Map<String, String> texts,
        List<Evidence> evidence,
        Map<String, String> signed,
        Optional<TopShare> share,
        List<Row> top,
        Map<UUID, String> names,
        Naming naming,
        Problems problems)
        implements Page {

    /// @param fill whether the open sheet is this reader's
    /// @param another whether it would be, had this reader not done the step before
    public record May(boolean fill, boolean another, boolean giveBack, boolean appeal) {}

    @Override
    public Words words() {
        return desk.words();
    }

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }

    public Assessment one() {
        return look.assessment();
    }

    public CriteriaSet set() {
        return one().set();
    }

    public String here() {
        return one().path();
    }

    public String version() {
        return String.valueOf(one().version());
    }

    public boolean deciding() {
        return one().openStep().filter(Step.DECISION::equals).isPresent();
    }

    public boolean appealed() {
        return one().standing() instanceof Standing.Appealed;
    }

    /// Why it was given back; empty where it was not.
    public String givenBack() {
        return one().standing() instanceof Standing.Self(String reason) ? reason : "";
    }

    public String named(vn.binhyen.figures.Words name) {
        return name.in(words().language().code());
    }

    public String text(String field) {
        return texts.getOrDefault(field, "");
    }

    public boolean ticked(String field) {
        return text(field).equals("yes");
    }

    public String was(String field) {
        return signed.getOrDefault(field, "");
    }

    public String who(UUID id) {
        return names.getOrDefault(id, "");
    }

    public boolean yesNo(Criterion criterion) {
        return criterion.kind() instanceof Kind.YesNo;
    }

    public boolean ratio(Criterion criterion) {
        return criterion.kind() instanceof Kind.Ratio;
    }

    /// Whether figures of the house can be taken as evidence.
    public boolean counts(Criterion criterion) {
        return switch (criterion.kind()) {
            case Kind.Count count -> count.figure().isPresent();
            case Kind.Ratio ratio -> ratio.part().isPresent() || ratio.whole().isPresent();
            case Kind.YesNo _, Kind.Manual _ -> false;
        };
    }

    /// How points come about, in one line: what is allowed.
    public String rule(Criterion criterion) {
        Words w = words();
        return switch (criterion.kind()) {
            case Kind.YesNo _ -> w.of("assessment.rule.yes-no", naming.points(criterion.points()));
            case Kind.Manual _ -> w.of("assessment.rule.manual", naming.points(criterion.points()));
            case Kind.Ratio ratio ->
                    w.of(
                            "assessment.rule.ratio",
                            naming.points(criterion.points()),
                            naming.points(ratio.full()));
            case Kind.Count count ->
                    String.join(
                            "; ",
                            count.steps().stream()
                                    .map(step ->
                                            w.of(
                                                    count.rising()
                                                            ? "assessment.rule.at-least"
                                                            : "assessment.rule.at-most",
                                                    step.bound(),
                                                    naming.points(step.points())))
                                    .toList());
        };
    }

    public List<Evidence> evidenceOf(Criterion criterion) {
        return evidence.stream().filter(it -> it.criterion().equals(criterion.code())).toList();
    }

    /// What the open sheet comes to as it is.
    public Outcome outcome() {
        return set().outcome(SheetTexts.read(set(), texts).marking(), one().year());
    }

    public String said(Outcome outcome) {
        Words w = words();
        return switch (outcome) {
            case Outcome.Incomplete it ->
                    w.of("assessment.so-far", naming.points(it.soFar()), it.missing().size());
            case Outcome.NotRated _ -> w.of("assessment.not-rated");
            case Outcome.Rated it ->
                    w.of(
                            it.knockedOut().isEmpty()
                                    ? "assessment.comes-to"
                                    : "assessment.comes-to.knocked-out",
                            naming.points(it.total()),
                            named(it.level().name()),
                            named(it.byPoints().name()));
        };
    }

    /// The sheets that were handed on, oldest first.
    public List<Sheet> given() {
        return look.sheets().stream().filter(Sheet::given).toList();
    }

    public Outcome outcomeOf(Sheet sheet) {
        return set().outcome(SheetTexts.read(set(), sheet.texts()).marking(), one().year());
    }

    /// Empty where nothing was filled in.
    public String pointsOn(Sheet sheet, Criterion criterion) {
        Given given = SheetTexts.read(set(), sheet.texts()).marking().given().get(criterion.code());
        if (given == null) return "";
        BigDecimal points = set().pointsFor(criterion, given);
        return naming.points(points);
    }

    /// What was said for it: `12`, `95 / 100`.
    public String givenOn(Sheet sheet, Criterion criterion) {
        String field = "c." + criterion.code();
        String text =
                ratio(criterion)
                        ? sheet.texts().getOrDefault(field + ".part", "")
                                + " / "
                                + sheet.texts().getOrDefault(field + ".whole", "")
                        : sheet.texts().getOrDefault(field, "");
        return switch (text) {
            case "yes" -> words().of("assessment.yes");
            case "no" -> words().of("assessment.no");
            case " / " -> "";
            default -> text;
        };
    }
}
