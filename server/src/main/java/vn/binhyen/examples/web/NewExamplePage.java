package vn.binhyen.examples.web;

import java.util.UUID;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.Words;

/// The form that proposes an example.
public record NewExamplePage(DeskFrame desk, HonourForm form, UUID number, Problems problems)
        implements Page {

    @Override
    public Words words() {
        return desk.words();
    }

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }

    /// What was typed may name a person.
    @Override
    public String toString() {
        return "NewExamplePage";
    }
}
