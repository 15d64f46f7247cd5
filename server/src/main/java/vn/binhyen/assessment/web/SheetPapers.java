package vn.binhyen.assessment.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.binhyen.assessment.Assessment;
import vn.binhyen.assessment.Assessments.Look;
import vn.binhyen.assessment.CriteriaSet;
import vn.binhyen.assessment.CriteriaSet.Decider;
import vn.binhyen.assessment.Criterion;
import vn.binhyen.assessment.Decision;
import vn.binhyen.assessment.Given;
import vn.binhyen.assessment.Outcome;
import vn.binhyen.assessment.Sheet;
import vn.binhyen.assessment.SheetTexts;
import vn.binhyen.assessment.Step;
import vn.binhyen.kernel.PersonalData;
import vn.binhyen.papers.Appendix;
import vn.binhyen.papers.Block;
import vn.binhyen.papers.Cell;
import vn.binhyen.papers.Organisation;
import vn.binhyen.papers.Organisations;
import vn.binhyen.papers.Paper;
import vn.binhyen.papers.PaperTypes;
import vn.binhyen.papers.Signature;
import vn.binhyen.papers.Table;
import vn.binhyen.papers.UnitNames;
import vn.binhyen.territory.Territory;
import vn.binhyen.territory.Unit;
import vn.binhyen.territory.UnitKind.Level;
import vn.binhyen.ui.Dictionary;
import vn.binhyen.ui.Language;
import vn.binhyen.ui.Words;

/// An assessment on paper: the proposal with its scoring sheet, and the decision with the sheet as
/// its appendix. What tells who somebody is, is masked.
@Component
class SheetPapers {

    private final Territory territory;
    private final Organisations organisations;
    private final PaperTypes types;
    private final Words words;

    SheetPapers(
            Territory territory,
            Organisations organisations,
            PaperTypes types,
            Dictionary dictionary) {
        this.territory = territory;
        this.organisations = organisations;
        this.types = types;
        this.words = dictionary.in(Language.VIETNAMESE);
    }

    /// The newest sheet handed on, as a proposal; empty while there is none.
    Optional<Paper> sheet(Look look) {
        Assessment one = look.assessment();
        return territory
                .unit(one.subject().unit())
                .flatMap(unit ->
                        look.sheets().reversed().stream()
                                .filter(Sheet::given)
                                .findFirst()
                                .map(sheet -> proposal(one, unit, sheet)));
    }

    private Paper proposal(Assessment one, Unit unit, Sheet sheet) {
        boolean province = unit.level() == Level.PROVINCE;
        UnitNames names = names(unit);
        Organisation from =
                organisations.of(province ? "province-police" : "commune-police", names);
        return Paper.of(from, types.of("TTr"), about(one))
                .addressedTo(to(one, names))
                .saying(
                        Block.paragraph(
                                words.of(
                                        "assessment.paper.proposal",
                                        set(one),
                                        label(one),
                                        one.year(),
                                        outcome(one, sheet))),
                        table(one.set(), sheet))
                .signedBy(
                        Signature.of(
                                words.of(
                                        province
                                                ? "assessment.paper.director"
                                                : "assessment.paper.chief",
                                        names.kind())))
                .paper();
    }

    private String to(Assessment one, UnitNames names) {
        return one.set().decidedBy() == Decider.PROVINCE
                ? words.of("assessment.paper.to-province", names.province())
                : words.of("assessment.paper.to-commune", names.kind(), names.place());
    }

    /// @param no which decision, from 1; 0 for the newest
    Optional<Paper> decision(Look look, int no) {
        Assessment one = look.assessment();
        List<Sheet> sheets =
                look.sheets().stream()
                        .filter(sheet -> sheet.given() && sheet.step() == Step.DECISION)
                        .toList();
        return territory
                .unit(one.subject().unit())
                .flatMap(unit ->
                        look.decisions().stream()
                                .filter(each -> no == 0 || each.no() == no)
                                .findFirst()
                                .filter(each -> each.no() <= sheets.size())
                                .map(each -> decision(one, unit, each, sheets.get(each.no() - 1))));
    }

    private Paper decision(Assessment one, Unit unit, Decision decision, Sheet sheet) {
        boolean province = one.set().decidedBy() == Decider.PROVINCE;
        UnitNames names = names(unit);
        Organisation by = organisations.of(province ? "province-police" : "commune-council", names);
        String authority =
                words.of(
                        province ? "assessment.paper.by-province" : "assessment.paper.by-commune",
                        province ? names.province() : names.kind() + " " + names.place());
        return Paper.of(by, types.of("QĐ"), about(one))
                .decidedBy(authority)
                .onGrounds(words.of("assessment.paper.ground", source(one)))
                .dated(decision.day())
                .saying(
                        Block.articleSaying(
                                words.of(
                                        "assessment.paper.article",
                                        label(one),
                                        one.year(),
                                        outcome(one, sheet))),
                        Block.articleSaying(words.of("assessment.paper.effect")))
                .with(
                        Appendix.landscape(
                                words.of("assessment.paper.appendix"), table(one.set(), sheet)))
                .signedBy(
                        Signature.of(
                                words.of(
                                        province
                                                ? "assessment.paper.director"
                                                : "assessment.paper.chair")))
                .paper();
    }

    private static String source(Assessment one) {
        String source = one.set().source();
        int end = source.indexOf('.');
        return (end < 0 ? source : source.substring(0, end)).strip();
    }

    private String about(Assessment one) {
        return words.of("assessment.paper.about", set(one), label(one), one.year());
    }

    private static String set(Assessment one) {
        return one.set().name().vi();
    }

    private static String label(Assessment one) {
        return PersonalData.masked(one.subject().label());
    }

    private String outcome(Assessment one, Sheet sheet) {
        Outcome outcome =
                one.set().outcome(SheetTexts.read(one.set(), sheet.texts()).marking(), one.year());
        return switch (outcome) {
            case Outcome.Rated rated ->
                    words.of(
                            "assessment.paper.class",
                            written(rated.total()),
                            rated.level().name().vi());
            case Outcome.NotRated _, Outcome.Incomplete _ -> words.of("assessment.paper.not-rated");
        };
    }

    private Table table(CriteriaSet set, Sheet sheet) {
        var marking = SheetTexts.read(set, sheet.texts()).marking();
        var rows = new ArrayList<Table.Row>();
        int no = 0;
        for (CriteriaSet.Group group : set.groups()) {
            for (Criterion each : group.criteria()) {
                Given given = marking.given().get(each.code());
                BigDecimal points = given == null ? BigDecimal.ZERO : set.pointsFor(each, given);
                rows.add(
                        Table.Row.of(
                                Cell.of(String.valueOf(++no)),
                                Cell.of(group.name().vi() + ": " + each.name().vi()),
                                Cell.of(each.points()),
                                Cell.of(points),
                                Cell.of(remark(sheet, each))));
            }
        }
        rows.add(
                Table.Row.total(
                        Cell.empty(),
                        Cell.of(words.of("assessment.total")),
                        Cell.columnSum(),
                        Cell.columnSum(),
                        Cell.empty()));
        return Table.of(
                List.of(
                        Table.Column.numbers(6),
                        Table.Column.words(50),
                        Table.Column.numbers(12),
                        Table.Column.numbers(12),
                        Table.Column.words(30)),
                List.of(
                        words.of("assessment.paper.no"),
                        words.of("assessment.criterion"),
                        words.of("assessment.most"),
                        words.of("assessment.points"),
                        words.of("assessment.evidence")),
                rows);
    }

    private static String remark(Sheet sheet, Criterion criterion) {
        String paper = sheet.texts().getOrDefault("e." + criterion.code(), "");
        String remark = sheet.texts().getOrDefault("r." + criterion.code(), "");
        String both = paper.isEmpty() || remark.isEmpty() ? paper + remark : paper + "; " + remark;
        return PersonalData.masked(both);
    }

    private String written(BigDecimal points) {
        return words.number(points.doubleValue());
    }

    private UnitNames names(Unit unit) {
        String province = territory.provinceOf(unit.id()).name();
        if (unit.level() == Level.PROVINCE) return UnitNames.ofProvince(province);
        String kind = unit.kind().word();
        return new UnitNames(
                province, Character.toLowerCase(kind.charAt(0)) + kind.substring(1), unit.name());
    }
}
