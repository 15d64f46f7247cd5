package vn.binhyen.activities.web;

import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Words;

/// The form of one kind.
///
/// @param id made with the form: sent twice it is one
/// @param member whose words these are, when they wait on the phone
public record LogPage(DeskFrame desk, String id, String member, ActivityForm form) implements Page {

    @Override
    public Words words() {
        return desk.words();
    }

    @Override
    public int status() {
        return form.problems().any() ? 422 : 200;
    }
}
