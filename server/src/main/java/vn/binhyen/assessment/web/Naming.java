package vn.binhyen.assessment.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import vn.binhyen.assessment.Assessments.Row;
import vn.binhyen.assessment.CriteriaSet;
import vn.binhyen.assessment.CriteriaSets;
import vn.binhyen.ui.Words;

/// What sets, classes and steps are called on the pages of one reader.
///
/// @param thisYear the newest year that can be assessed
public record Naming(CriteriaSets sets, Words words, int thisYear) {

    /// This year and those before it, newest first.
    public List<Integer> years() {
        return IntStream.rangeClosed(0, 5).mapToObj(back -> thisYear - back).toList();
    }

    public String set(String code, int year) {
        return sets.find(code, year).map(kept -> set(kept.set())).orElse(code);
    }

    public String set(CriteriaSet set) {
        return set.name().in(words.language().code());
    }

    /// The class of one in a list; what it is worth knowing instead where there is none.
    public String level(Row row) {
        if (row.level().isEmpty()) {
            return row.decided().isPresent() ? words.of("assessment.not-rated") : "";
        }
        return sets.find(row.criteria(), row.year())
                .flatMap(kept -> kept.set().level(row.level()))
                .map(level -> level.name().in(words.language().code()))
                .orElse(row.level());
    }

    public String level(CriteriaSet set, String code) {
        return set.level(code)
                .map(level -> level.name().in(words.language().code()))
                .orElse(words.of("assessment.not-rated"));
    }

    public String standing(Row row) {
        return words.of("assessment.standing." + row.standing());
    }

    /// The colour of a standing.
    public String state(String standing) {
        return switch (standing) {
            case "decided" -> "done";
            case "appealed" -> "due";
            case "self" -> "new";
            default -> "waiting";
        };
    }

    public String points(BigDecimal points) {
        return words.number(points.doubleValue());
    }
}
