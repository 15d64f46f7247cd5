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

/// A paper of a kit as it would be printed, and what an officer may say for it.
///
/// @param open what it still waits for
/// @param asked every blank of it that can be said
/// @param body as it is now, `was` as the kit has it
public record KitPaperPage(
        DeskFrame desk,
        Kit kit,
        PaperKind kind,
        Unit unit,
        PrintView view,
        Set<Blank> open,
        Set<Blank> asked,
        KitPaperForm form,
        String body,
        String was)
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

    /// As many lines as its words need.
    public int lines() {
        long lines = body.lines().mapToLong(line -> 1 + line.length() / 70).sum();
        return (int) Math.clamp(lines + 1, 6, 24);
    }

    public List<PaperFile> files() {
        return List.of(PaperFile.DOCX, PaperFile.PDF);
    }
}
