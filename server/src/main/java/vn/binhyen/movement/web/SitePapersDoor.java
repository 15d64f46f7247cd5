package vn.binhyen.movement.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.binhyen.kits.PaperKind;
import vn.binhyen.movement.Member;
import vn.binhyen.movement.SiteDeeds;
import vn.binhyen.movement.Sites;
import vn.binhyen.papers.Paper;
import vn.binhyen.papers.PaperFile;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.ui.Answers;
import vn.binhyen.ui.NotThere;

/// The papers of a site's kit to take along, filled. They name who sits on the board: the look is
/// written into the audit.
@Controller
class SitePapersDoor {

    private final SiteDeeds deeds;
    private final Sites sites;
    private final SitePapers papers;
    private final Transactions transactions;
    private final Answers answers;

    SitePapersDoor(
            SiteDeeds deeds,
            Sites sites,
            SitePapers papers,
            Transactions transactions,
            Answers answers) {
        this.deeds = deeds;
        this.sites = sites;
        this.papers = papers;
        this.transactions = transactions;
        this.answers = answers;
    }

    /// @param file how a file ends: `docx` or `pdf`
    @GetMapping(SitesDoor.SITES + "/{id}/papers/{paper}.{file}")
    void take(
            @PathVariable UUID id,
            @PathVariable String paper,
            @PathVariable String file,
            StaffMember me,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Optional<PaperFile> kind = PaperFile.ofWords(file);
        Optional<Paper> made = PaperKind.of(paper).flatMap(it -> made(me, id, it));
        if (kind.isEmpty() || made.isEmpty()) {
            answers.write(new NotThere(), request, response);
            return;
        }
        kind.get().answer(response, paper, made.get());
    }

    private Optional<Paper> made(StaffMember me, UUID id, PaperKind kind) {
        List<Member> members = deeds.members(me, id);
        return transactions.reading(
                me.asker(),
                () ->
                        sites.find(id)
                                .flatMap(site ->
                                        papers.paper(site, sites.steps(id), members, kind)));
    }
}
