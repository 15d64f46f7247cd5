package vn.binhyen.cameras.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Words;

/// The register of a unit: villages, cameras, what was agreed to. Nobody's name and no map.
public record CamerasPage(DeskFrame desk, List<Row> rows, int cameras) implements Page {

    /// @param agreed the purposes a household says yes to today
    /// @param state of its consents: `done`, `due` while it is asked again, `waiting` without any
    public record Row(
            UUID id, String village, int cameras, String agreed, String state, LocalDate since) {}

    @Override
    public Words words() {
        return desk.words();
    }
}
