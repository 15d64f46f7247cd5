package vn.binhyen.portal.web;

import vn.binhyen.ui.Page;
import vn.binhyen.ui.Words;

/// A procedure on a card of A6, to be printed and taken along.
public record ProcedureSlipPage(ProcedurePage page) implements Page {

    @Override
    public Words words() {
        return page.words();
    }
}
