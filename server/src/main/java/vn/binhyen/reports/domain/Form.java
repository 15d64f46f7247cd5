package vn.binhyen.reports.domain;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.binhyen.figures.Words;
import vn.binhyen.reports.ReportForm;
import vn.binhyen.territory.UnitKind;

/// A version of a form with all it says.
///
/// @param type of the paper: `BC`
/// @param months months somebody chooses
/// @param text the file it was read from
public record Form(
        ReportForm about,
        String type,
        Sentence title,
        Map<UnitKind.Level, Issuer> issuers,
        List<Month> months,
        List<Sentence> grounds,
        List<Part> body,
        List<Annex> annexes,
        String text) {

    /// How units of a level issue it.
    ///
    /// @param organisation its code in `papers/organisations.csv`
    /// @param signature the offices below which it is signed, one to three
    public record Issuer(
            String organisation,
            List<Sentence> to,
            List<Sentence> signature,
            List<Sentence> copies) {
        public Issuer {
            to = List.copyOf(to);
            signature = List.copyOf(signature);
            copies = List.copyOf(copies);
        }
    }

    /// A month to be chosen.
    ///
    /// @param after how many months into the period it lies when nobody chose
    public record Month(String key, Words prompt, int after) {}

    public record Annex(Sentence title, boolean landscape, List<Part> body) {
        public Annex {
            body = List.copyOf(body);
        }
    }

    public Form {
        issuers = Map.copyOf(issuers);
        months = List.copyOf(months);
        grounds = List.copyOf(grounds);
        body = List.copyOf(body);
        annexes = List.copyOf(annexes);
    }

    /// Of body and annexes, in order.
    public Stream<Part> parts() {
        return Stream.concat(
                body.stream(), annexes.stream().flatMap(annex -> annex.body().stream()));
    }
}
