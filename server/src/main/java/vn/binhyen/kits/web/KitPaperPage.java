package vn.binhyen.kits.web;

import java.util.List;
import java.util.Set;
import vn.binhyen.kits.Blank;
import vn.binhyen.kits.Kit;
import vn.binhyen.kits.PaperKind;
import vn.binhyen.papers.PaperFile;
import vn.binhyen.papers.PrintView;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Words;

/// A paper of a kit as it would be printed, its blanks still open.
public record KitPaperPage(
        DeskFrame desk, Kit kit, PaperKind kind, Unit unit, PrintView view, Set<Blank> open)
        implements Page {

    @Override
    public Words words() {
        return desk.words();
    }

    public String language() {
        return words().language().code();
    }

    public String address() {
        return "/console/kits/" + kit.code();
    }

    public List<PaperFile> files() {
        return List.of(PaperFile.DOCX, PaperFile.PDF);
    }
}
