package vn.binhyen.kits.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.binhyen.kits.Kit;
import vn.binhyen.kits.KitFacts;
import vn.binhyen.kits.KitPapers;
import vn.binhyen.kits.Kits;
import vn.binhyen.kits.PaperKind;
import vn.binhyen.papers.Paper;
import vn.binhyen.papers.PaperFile;
import vn.binhyen.papers.PrintView;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.staff.UnitNames;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.Answers;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.NotThere;

/// The papers and the poster of a kit, filled with what an officer types; what is not said stays
/// open, in brackets. Nothing typed is kept.
@Controller
class KitPapersDoor {

    private static final String PAPER = KitsDoor.HERE + "/{code}/papers/{paper}";

    private record Asked(Kit kit, PaperKind kind, Unit unit, KitPaperForm form, KitFacts facts) {}

    private final Kits kits;
    private final KitPapers papers;
    private final KitUnits units;
    private final UnitNames names;
    private final Answers answers;
    private final String publicAddress;

    KitPapersDoor(
            Kits kits,
            KitPapers papers,
            KitUnits units,
            UnitNames names,
            Answers answers,
            @Value("${binhyen.public-address:}") String publicAddress) {
        this.kits = kits;
        this.papers = papers;
        this.units = units;
        this.names = names;
        this.answers = answers;
        this.publicAddress = publicAddress;
    }

    @GetMapping(PAPER)
    Answer preview(
            @PathVariable String code,
            @PathVariable String paper,
            @RequestParam(defaultValue = "") String unit,
            StaffMember me,
            DeskFrame desk) {
        return asked(code, paper, unit, KitPaperForm.EMPTY, me)
                .<Answer>map(it -> page(it, desk))
                .orElseGet(NotThere::new);
    }

    /// The same filled with what was typed.
    @PostMapping(path = PAPER, params = "!file")
    Answer fill(
            @PathVariable String code,
            @PathVariable String paper,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam Map<String, String> fields,
            StaffMember me,
            DeskFrame desk) {
        return asked(code, paper, unit, new KitPaperForm(fields), me)
                .<Answer>map(it -> page(it, desk))
                .orElseGet(NotThere::new);
    }

    /// What was typed, as a file.
    @PostMapping(path = PAPER, params = "file")
    void take(
            @PathVariable String code,
            @PathVariable String paper,
            @RequestParam String file,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam Map<String, String> fields,
            StaffMember me,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        write(asked(code, paper, unit, new KitPaperForm(fields), me), file, request, response);
    }

    private KitPaperPage page(Asked it, DeskFrame desk) {
        String words = papers.words(it.kit(), it.kind(), it.facts());
        return new KitPaperPage(
                desk,
                it.kit(),
                it.kind(),
                it.unit(),
                PrintView.of(paper(it)),
                papers.open(it.kit(), it.kind(), it.facts()),
                papers.asked(it.kit(), it.kind()),
                it.form(),
                it.form().body().orElse(words),
                words);
    }

    /// @param file how a file ends: `docx` or `pdf`
    @GetMapping(KitsDoor.HERE + "/{code}/papers/{paper}/paper.{file}")
    void file(
            @PathVariable String code,
            @PathVariable String paper,
            @PathVariable String file,
            @RequestParam(defaultValue = "") String unit,
            StaffMember me,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        write(asked(code, paper, unit, KitPaperForm.EMPTY, me), file, request, response);
    }

    private void write(
            Optional<Asked> asked,
            String file,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Optional<PaperFile> kind = PaperFile.ofWords(file);
        if (asked.isEmpty() || kind.isEmpty()) {
            answers.write(new NotThere(), request, response);
            return;
        }
        Asked it = asked.get();
        kind.get().answer(response, it.kit().code() + "-" + it.kind().code(), paper(it));
    }

    @GetMapping(KitsDoor.HERE + "/{code}/poster")
    Answer poster(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String unit,
            StaffMember me,
            DeskFrame desk) {
        Optional<Kit> kit = kits.find(code);
        Optional<Unit> chosen = KitUnits.named(units.of(me), unit);
        if (kit.isEmpty() || chosen.isEmpty()) return new NotThere();
        Kit it = kit.get();
        KitFacts facts = KitFacts.of(units.names(chosen.get()));
        return new KitPosterPage(
                desk,
                it,
                chosen.get(),
                names.police(chosen.get().id(), desk.words()),
                site() + "/xa/" + chosen.get().id().code() + "/" + it.poster().leadsTo(),
                it.poster().lines().stream().map(line -> papers.said(it, line, facts)).toList());
    }

    private Paper paper(Asked asked) {
        return asked.form()
                .body()
                .map(body -> papers.paper(asked.kit(), asked.kind(), asked.facts(), body))
                .orElseGet(() -> papers.paper(asked.kit(), asked.kind(), asked.facts()));
    }

    private Optional<Asked> asked(
            String code, String paper, String unit, KitPaperForm form, StaffMember me) {
        Optional<Kit> kit = kits.find(code);
        Optional<PaperKind> kind = PaperKind.of(paper);
        Optional<Unit> chosen = KitUnits.named(units.of(me), unit);
        if (kit.isEmpty() || kind.isEmpty() || chosen.isEmpty()) return Optional.empty();
        return Optional.of(
                new Asked(
                        kit.get(),
                        kind.get(),
                        chosen.get(),
                        form,
                        form.facts(kit.get(), units.names(chosen.get()))));
    }

    /// As the operator set it; else as this browser reaches us.
    private String site() {
        if (!publicAddress.isEmpty()) return publicAddress;
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .replacePath(null)
                .replaceQuery(null)
                .toUriString();
    }
}
