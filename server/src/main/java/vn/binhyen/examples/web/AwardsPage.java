package vn.binhyen.examples.web;

import java.util.List;
import java.util.UUID;
import vn.binhyen.examples.Award;
import vn.binhyen.examples.Level;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Pager;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.Words;

/// The awards of one's units, and the form for another.
///
/// @param sentence `3 tập thể, 5 cá nhân`
public record AwardsPage(
        DeskFrame desk,
        List<Row> rows,
        String sentence,
        HonourForm form,
        UUID number,
        Pager pager,
        Problems problems)
        implements Page {

    /// @param who a collective's name or a person's role
    public record Row(
            String who, String form, String kind, String level, String unit, String decision) {}

    @Override
    public Words words() {
        return desk.words();
    }

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }

    public List<Award.Kind> kinds() {
        return List.of(Award.Kind.values());
    }

    public List<Level> levels() {
        return List.of(Level.values());
    }

    /// What was typed may name a person.
    @Override
    public String toString() {
        return "AwardsPage";
    }
}
