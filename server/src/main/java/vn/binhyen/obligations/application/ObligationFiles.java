package vn.binhyen.obligations.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.binhyen.obligations.Obligation;
import vn.binhyen.obligations.ReportCalendar;
import vn.binhyen.obligations.Term;
import vn.binhyen.territory.Territory;
import vn.binhyen.territory.Unit;
import vn.binhyen.territory.UnitKind;

/// The calendar as its files have it, one obligation each, in the order of the files' names.
final class ObligationFiles implements ReportCalendar {

    private final List<Obligation> obligations;
    private final Territory territory;
    private final LocalDate begun;

    /// @param texts by file name
    /// @param forms the report forms there are
    /// @param begun no report is owed whose last day was before
    /// @throws IllegalArgumentException that names for every mistake at once file, line, what is
    ///   wrong and what is allowed
    ObligationFiles(
            Map<String, String> texts,
            Collection<String> forms,
            Territory territory,
            LocalDate begun) {
        var read = new ArrayList<Obligation>();
        var mistakes = new ArrayList<String>();
        new TreeMap<>(texts)
                .forEach((file, text) -> {
                    var reading = ObligationFile.read(file, text, forms);
                    mistakes.addAll(reading.mistakes());
                    reading.obligation().ifPresent(one -> add(file, one, read, mistakes));
                });
        if (!mistakes.isEmpty()) throw new IllegalArgumentException(String.join("\n", mistakes));
        this.obligations = List.copyOf(read);
        this.territory = territory;
        this.begun = begun;
    }

    private static void add(
            String file, Obligation one, List<Obligation> read, List<String> mistakes) {
        boolean twice = read.stream().anyMatch(other -> other.code().equals(one.code()));
        if (twice) {
            mistakes.add(file + ":1: '" + one.code() + "' stands in two files; allowed: once");
        } else {
            read.add(one);
        }
    }

    @Override
    public List<Obligation> all() {
        return obligations;
    }

    @Override
    public List<Term> terms(LocalDate first, LocalDate last) {
        LocalDate from = first.isBefore(begun) ? begun : first;
        return obligations.stream()
                .flatMap(each -> each.terms(from, last).stream())
                .sorted(Comparator.comparing(Term::before))
                .toList();
    }

    @Override
    public Optional<Term> term(String code, LocalDate before) {
        return obligations.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .flatMap(each -> each.term(before))
                .filter(term -> !term.lastDay().isBefore(begun));
    }

    @Override
    public List<Unit> owing(Term term, Unit province) {
        var units = new ArrayList<Unit>();
        for (UnitKind.Level level : term.obligation().owedBy()) {
            if (level == UnitKind.Level.PROVINCE) units.add(province);
            else units.addAll(territory.communesAt(province.id(), term.lastDay()));
        }
        units.removeIf(unit -> !term.obligation().isOwedBy(unit, term));
        return units;
    }
}
