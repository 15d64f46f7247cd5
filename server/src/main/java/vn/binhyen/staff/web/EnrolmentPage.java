package vn.binhyen.staff.web;

import vn.binhyen.ui.Page;
import vn.binhyen.ui.Qr;
import vn.binhyen.ui.Words;

/// Setting up the second factor: a picture for the app, the same as letters, and a code as proof.
///
/// @param secret sealed, carried through the form until the proof
public record EnrolmentPage(
        Words words,
        String csrf,
        boolean refused,
        Qr code,
        String letters,
        String secret,
        String next,
        String resume)
        implements Page {

    @Override
    public int status() {
        return refused ? 422 : 200;
    }
}
