package vn.binhyen.movement.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.binhyen.movement.Committee;
import vn.binhyen.movement.CommitteePaper;
import vn.binhyen.movement.Member;
import vn.binhyen.movement.Office;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.Words;

/// One committee.
///
/// @param above the name of the one above; empty for none
/// @param id for the next thing a form makes
public record CommitteePage(
        DeskFrame desk,
        Committee committee,
        String unit,
        String above,
        List<Member> members,
        List<CommitteePaper> papers,
        UUID id,
        LocalDate today,
        Problems problems)
        implements Page {

    /// Types of papers a committee issues (NĐ 30/2020/NĐ-CP, Appendix III).
    static final List<String> TYPES = List.of("KH", "BC", "QĐ", "TB", "HD", "TTr", "BB", "QC");

    @Override
    public Words words() {
        return desk.words();
    }

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }

    public String at(String what) {
        return CommitteesDoor.ALL + "/" + committee.id() + what;
    }

    public List<String> types() {
        return TYPES;
    }

    public Office[] offices() {
        return Office.values();
    }
}
