package vn.binhyen.console.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.binhyen.cases.topics.Wording;
import vn.binhyen.guidance.lookups.ListKind;
import vn.binhyen.guidance.lookups.StatusLists;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.Words;

/// The lists residents look themselves up in: what stands, bringing a new one, and what a file that
/// was just brought would become.
///
/// @param units those the reader may choose from; one for a commune's officer
/// @param done what was done just before, as the end of a message's key; empty at first
/// @param checked what became of a file; null where none was brought
public record StatusListsPage(
        DeskFrame desk,
        Unit unit,
        List<Unit> units,
        List<ListKind> kinds,
        List<Standing> standing,
        StatusListForm form,
        Problems problems,
        String done,
        StatusLists.@Nullable Checked checked)
        implements Page {

    /// @param by the name of who brought it
    public record Standing(StatusLists.Listed list, String by) {}

    @Override
    public Words words() {
        return desk.words();
    }

    @Override
    public int status() {
        return problems.any() || (checked != null && checked.list().isEmpty()) ? 422 : 200;
    }

    public String said(Wording wording) {
        return wording.in(words().language().code());
    }

    /// The list that would be replaced.
    public Optional<StatusLists.Listed> before() {
        return standing.stream()
                .map(Standing::list)
                .filter(it -> it.kind().word().equals(form.kind()))
                .findFirst();
    }

    /// What is wrong with that line, and what would be right.
    public String sentence(StatusLists.Mistake mistake) {
        String key = mistake.what().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String allowed =
                kinds.stream()
                        .filter(kind -> kind.word().equals(form.kind()))
                        .map(kind -> said(kind.allowed()))
                        .findFirst()
                        .orElse("");
        String given =
                mistake.what() == StatusLists.Wrong.HEADER
                        ? words().of("console.lookups.column." + mistake.given())
                        : mistake.given();
        return words().of("console.lookups.wrong." + key, given, allowed);
    }
}
