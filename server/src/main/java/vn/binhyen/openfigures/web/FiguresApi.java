package vn.binhyen.openfigures.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.binhyen.figures.Indicator;
import vn.binhyen.openfigures.Asked;
import vn.binhyen.openfigures.Row;
import vn.binhyen.openfigures.Token;
import vn.binhyen.openfigures.application.KeepTokens;
import vn.binhyen.openfigures.application.ReadFigures;
import vn.binhyen.openfigures.web.Trouble.Field;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.SheetFile;
import vn.binhyen.ui.Words;

/// Figures for programs; `resources/openfigures/openapi.yaml` describes it.
@RestController
class FiguresApi {

    private static final int MOST_AT_ONCE = 1_000;
    private static final List<String> COLUMNS =
            List.of("indicator", "unit", "month", "value", "amount", "upTo", "mark");

    record Some<T>(List<T> items) {}

    record OneIndicator(
            String code,
            String name,
            String nature,
            String unit,
            String meaning,
            List<String> dimensions) {}

    record OneUnit(
            String id,
            String name,
            String level,
            @Nullable String parent,
            @Nullable String until) {}

    /// @param next the address of the next page; none on the last
    record Numbers(List<Row> items, int page, int size, int total, @Nullable String next) {}

    private final ReadFigures figures;
    private final KeepTokens tokens;
    private final ApiWords apiWords;

    FiguresApi(ReadFigures figures, KeepTokens tokens, ApiWords apiWords) {
        this.figures = figures;
        this.tokens = tokens;
        this.apiWords = apiWords;
    }

    @GetMapping(TokenDoor.DESCRIPTION)
    ResponseEntity<ClassPathResource> description() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/yaml"))
                .body(new ClassPathResource("openfigures/openapi.yaml"));
    }

    @GetMapping("/api/v1/indicators")
    Some<OneIndicator> indicators(
            @RequestAttribute(TokenDoor.TOKEN) Token token, HttpServletRequest request) {
        String language = apiWords.of(request).language().code();
        return new Some<>(
                figures.indicators(token).stream().map(it -> indicator(it, language)).toList());
    }

    private static OneIndicator indicator(Indicator it, String language) {
        return new OneIndicator(
                it.code(),
                it.name().in(language),
                it.isStock() ? "level" : "flow",
                it.unit().in(language),
                it.meaning(language),
                it.dimensions());
    }

    @GetMapping("/api/v1/units")
    Some<OneUnit> units(@RequestAttribute(TokenDoor.TOKEN) Token token) {
        return new Some<>(figures.units(token).stream().map(FiguresApi::unit).toList());
    }

    private static OneUnit unit(Unit it) {
        return new OneUnit(
                it.id().toString(),
                it.fullName(),
                it.level().name().toLowerCase(Locale.ROOT),
                it.parent() == null ? null : it.parent().toString(),
                it.until() == null ? null : it.until().toString());
    }

    @GetMapping("/api/v1/figures")
    ResponseEntity<?> numbers(
            @RequestAttribute(TokenDoor.TOKEN) Token token,
            @ModelAttribute FiguresQuery query,
            @RequestParam(defaultValue = "1") String page,
            @RequestParam(defaultValue = "200") String size,
            HttpServletRequest request) {
        Words words = apiWords.of(request);
        var problems = new ArrayList<Field>();
        int from = number("page", page, Integer.MAX_VALUE, words, problems);
        int many = number("size", size, MOST_AT_ONCE, words, problems);
        Optional<Asked> asked = asked(token, query, words, problems);
        if (asked.isEmpty()) return refused(problems, words);
        List<Row> all = figures.rows(token, asked.get());
        int first = (int) Math.min(all.size(), (from - 1L) * many);
        int last = Math.min(all.size(), first + many);
        return ResponseEntity.ok(
                new Numbers(
                        all.subList(first, last),
                        from,
                        many,
                        all.size(),
                        last < all.size() ? query.address(from + 1, many) : null));
    }

    /// All rows at once.
    @GetMapping("/api/v1/figures.csv")
    @Nullable ResponseEntity<?> sheet(
            @RequestAttribute(TokenDoor.TOKEN) Token token,
            @ModelAttribute FiguresQuery query,
            HttpServletRequest request,
            HttpServletResponse response) {
        Words words = apiWords.of(request);
        var problems = new ArrayList<Field>();
        Optional<Asked> asked = asked(token, query, words, problems);
        if (asked.isEmpty()) return refused(problems, words);
        List<Row> rows = figures.rows(token, asked.get());
        SheetFile.CSV.answer(
                response,
                "figures",
                "figures",
                COLUMNS,
                reader -> rows.forEach(row -> reader.accept(cells(row))));
        return null;
    }

    private static List<Object> cells(Row row) {
        return List.of(
                row.indicator(),
                row.unit(),
                Objects.requireNonNullElse(row.month(), ""),
                Objects.requireNonNullElse(row.value(), ""),
                row.amount(),
                row.upTo(),
                row.mark());
    }

    private Optional<Asked> asked(
            Token token, FiguresQuery query, Words words, List<Field> problems) {
        return query.read(
                figures.indicators(token), figures.units(token), tokens.today(), words, problems);
    }

    private static ResponseEntity<Trouble> refused(List<Field> problems, Words words) {
        return ResponseEntity.unprocessableContent()
                .contentType(MediaType.parseMediaType(Trouble.MEDIA_TYPE))
                .body(Trouble.of(422, problems, words));
    }

    private static int number(
            String name, String text, int most, Words words, List<Field> problems) {
        if (text.matches("[1-9]\\d{0,8}")) {
            int number = Integer.parseInt(text);
            if (number <= most) return number;
        }
        problems.add(new Field(name, "number", words.of("openfigures.wrong.number", most)));
        return 1;
    }
}
