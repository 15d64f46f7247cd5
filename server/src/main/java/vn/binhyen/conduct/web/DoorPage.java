package vn.binhyen.conduct.web;

import java.util.List;
import vn.binhyen.conduct.domain.LawfulDoors.LawfulDoor;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.Language;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.PortalFrame;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.Words;

/// The door for reports about officers; while it is shut, the lawful doors only.
///
/// @param choices communes the typed words may mean
/// @param danger the words sounded dangerous: 113 first
public record DoorPage(
        PortalFrame frame,
        boolean open,
        List<LawfulDoor> doors,
        ComplaintForm form,
        List<Unit> choices,
        boolean danger,
        Problems problems)
        implements Page {

    @Override
    public Words words() {
        return frame.words();
    }

    @Override
    public int status() {
        return danger || problems.any() ? 422 : 200;
    }

    public String name(LawfulDoor door) {
        return vietnamese() ? door.nameVi() : door.nameEn();
    }

    public String how(LawfulDoor door) {
        return vietnamese() ? door.howVi() : door.howEn();
    }

    private boolean vietnamese() {
        return words().language() == Language.VIETNAMESE;
    }
}
