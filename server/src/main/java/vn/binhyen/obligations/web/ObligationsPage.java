package vn.binhyen.obligations.web;

import java.util.List;
import vn.binhyen.obligations.Completeness;
import vn.binhyen.obligations.Term;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Words;

/// What the reader's own unit owes, and for a province how far each report of its communes has
/// come.
///
/// @param next still to be handed in, soonest first
/// @param past handed in, accepted, or locked, newest first
/// @param terms of the communes, newest first; empty for a commune
public record ObligationsPage(
        DeskFrame desk, String unit, List<Shown> next, List<Shown> past, List<TermRow> terms)
        implements Page {

    /// @param over whether its last day is over
    public record TermRow(Term term, Completeness of, boolean over) {}

    @Override
    public Words words() {
        return desk.words();
    }

    public String name(Term term) {
        return term.obligation().name().in(words().language().code());
    }

    public String address(Term term) {
        return Addresses.of(term);
    }

    public String percent(double share) {
        return words().number((double) Math.round(share)) + " %";
    }
}
