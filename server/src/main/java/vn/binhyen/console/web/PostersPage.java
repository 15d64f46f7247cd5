package vn.binhyen.console.web;

import java.util.List;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Words;

/// Which posters a commune may print.
///
/// @param units those the reader may choose from
/// @param site the address residents reach, as every poster will say it
/// @param pages how many official pages the commune has; a poster about none is not offered
public record PostersPage(DeskFrame desk, Unit unit, List<Unit> units, String site, int pages)
        implements Page {

    @Override
    public Words words() {
        return desk.words();
    }

    public List<Poster> posters() {
        return List.of(Poster.values()).stream()
                .filter(poster -> poster != Poster.VERIFY || pages > 0)
                .toList();
    }
}
