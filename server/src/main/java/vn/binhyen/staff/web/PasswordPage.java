package vn.binhyen.staff.web;

import vn.binhyen.ui.Page;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.Words;

/// Choosing one's own password.
public record PasswordPage(Words words, String csrf, int least, Problems problems) implements Page {

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }
}
