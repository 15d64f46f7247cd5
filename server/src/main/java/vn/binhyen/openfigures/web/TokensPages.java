package vn.binhyen.openfigures.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.binhyen.figures.Indicator;
import vn.binhyen.figures.Indicators;
import vn.binhyen.openfigures.Token;
import vn.binhyen.openfigures.application.KeepTokens;
import vn.binhyen.openfigures.web.TokensPage.Row;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.territory.Territory;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.NotThere;
import vn.binhyen.ui.Problems;

/// Where chiefs and the province's staff give programs the right to read figures, and take it back.
@Controller
class TokensPages {

    private final KeepTokens tokens;
    private final Indicators indicators;
    private final Territory territory;

    TokensPages(KeepTokens tokens, Indicators indicators, Territory territory) {
        this.tokens = tokens;
        this.indicators = indicators;
        this.territory = territory;
    }

    @GetMapping("/console/figures-tokens")
    Answer all(StaffMember me, DeskFrame desk) {
        return page(me, desk, "", new Problems(desk.words()), "", "");
    }

    @PostMapping("/console/figures-tokens")
    Answer make(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(required = false) @Nullable List<String> indicator,
            @RequestParam(defaultValue = "") String until,
            StaffMember me,
            DeskFrame desk) {
        var problems = new Problems(desk.words());
        String named = name.strip();
        if (named.isEmpty() || named.length() > Token.LONGEST_NAME) {
            problems.at("name", "openfigures.wrong.name", Token.LONGEST_NAME);
        }
        Optional<Unit> chosen =
                units(me).stream().filter(it -> it.id().toString().equals(unit)).findFirst();
        if (chosen.isEmpty()) problems.at("unit", "openfigures.wrong.unit");
        Set<String> codes = indicator == null ? Set.of() : new TreeSet<>(indicator);
        if (codes.stream().anyMatch(code -> indicators.find(code).isEmpty())) {
            problems.at("indicator", "openfigures.wrong.indicator");
        }
        Optional<LocalDate> last = lastDay(until);
        if (last.isEmpty()) problems.at("until", "openfigures.wrong.until");
        if (problems.any() || chosen.isEmpty() || last.isEmpty()) {
            return page(me, desk, named, problems, "", "");
        }
        var made = tokens.make(me, named, chosen.get().id(), codes, last.get());
        return page(me, desk, "", problems, made.secret().text(), "made");
    }

    @PostMapping("/console/figures-tokens/{id}/revocation")
    Answer revoke(@PathVariable UUID id, StaffMember me, DeskFrame desk) {
        return tokens.revoke(me, id)
                ? page(me, desk, "", new Problems(desk.words()), "", "revoked")
                : new NotThere();
    }

    private Optional<LocalDate> lastDay(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            LocalDate today = tokens.today();
            return day.isBefore(today) || day.isAfter(today.plusYears(1))
                    ? Optional.empty()
                    : Optional.of(day);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// One's own unit, and of a province its communes.
    private List<Unit> units(StaffMember me) {
        return Stream.concat(
                        territory.unit(me.unit()).stream(),
                        territory.currentCommunesOf(me.unit()).stream())
                .toList();
    }

    private Answer page(
            StaffMember me,
            DeskFrame desk,
            String name,
            Problems problems,
            String secret,
            String done) {
        LocalDate today = tokens.today();
        return new TokensPage(
                desk,
                tokens.all(me).stream().map(token -> row(token, today, desk)).toList(),
                units(me),
                List.copyOf(indicators.all()),
                today,
                today.plusYears(1),
                name,
                problems,
                secret,
                done);
    }

    private Row row(Token token, LocalDate today, DeskFrame desk) {
        String language = desk.words().language().code();
        List<String> names =
                indicators.all().stream()
                        .filter(it -> token.indicators().contains(it.code()))
                        .map(Indicator::name)
                        .map(it -> it.in(language))
                        .toList();
        return new Row(
                token,
                territory.unit(token.unit()).map(Unit::fullName).orElse(""),
                names.isEmpty() ? desk.words().of("openfigures.all") : String.join(", ", names),
                token.goodOn(today));
    }
}
