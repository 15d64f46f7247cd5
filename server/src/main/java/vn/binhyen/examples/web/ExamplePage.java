package vn.binhyen.examples.web;

import vn.binhyen.examples.Example;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Refused;
import vn.binhyen.ui.Words;

/// One example and what may be done with it now.
///
/// @param name of a person, shown on this answer only; empty while sealed
/// @param mayOpen whether the reader is of its unit
/// @param mayDecide whether the reader leads
public record ExamplePage(
        DeskFrame desk,
        Example example,
        String unit,
        String name,
        boolean mayOpen,
        boolean mayDecide,
        Refused refused)
        implements Page {

    @Override
    public Words words() {
        return desk.words();
    }

    @Override
    public int status() {
        return refused.status();
    }

    public String here() {
        return "/console/examples/" + example.id();
    }

    public boolean person() {
        return example.who().form().equals("person");
    }

    /// A name in no log.
    @Override
    public String toString() {
        return "ExamplePage";
    }
}
