package vn.binhyen.partners.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.binhyen.kernel.Ids;
import vn.binhyen.kernel.LinkCode;
import vn.binhyen.partners.Contact;
import vn.binhyen.partners.Partner;
import vn.binhyen.partners.application.KeepPartners;
import vn.binhyen.partners.application.KeepPartners.Linked;
import vn.binhyen.partners.application.KeepPartners.Opened;
import vn.binhyen.partners.domain.Kinds;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.staff.UnitNames;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.NotThere;
import vn.binhyen.ui.Pager;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.Refused;
import vn.binhyen.ui.SeeOther;
import vn.binhyen.ui.SheetFile;
import vn.binhyen.ui.Words;

/// Partners, for the officers of a unit.
@Controller
class PartnersPages {

    static final String ALL = "/console/partners";
    private static final String ONE = ALL + "/{id}";
    private static final int A_PAGE = 50;
    private static final int MOST = 100_000;

    private final KeepPartners keep;
    private final Kinds kinds;
    private final UnitNames units;
    private final Ids ids;

    PartnersPages(KeepPartners keep, Kinds kinds, UnitNames units, Ids ids) {
        this.keep = keep;
        this.kinds = kinds;
        this.units = units;
        this.ids = ids;
    }

    @GetMapping(ALL)
    Answer all(@RequestParam(defaultValue = "1") int page, StaffMember me, DeskFrame desk) {
        var found = keep.page(me, Math.max(1, page), A_PAGE);
        return new PartnersPage(
                desk, rows(found, desk.words()), Pager.of(page, found.all(), A_PAGE, ALL + "?"));
    }

    @GetMapping(ALL + ".csv")
    void file(StaffMember me, Words words, HttpServletResponse response) {
        SheetFile.CSV.answer(
                response,
                "doi-tac",
                words.of("partners.title"),
                List.of(
                        words.of("partners.name"),
                        words.of("partners.kind"),
                        words.of("partners.unit"),
                        words.of("partners.pledge"),
                        words.of("partners.sent")),
                reader ->
                        rows(keep.page(me, 1, MOST), words)
                                .forEach(row ->
                                        reader.accept(
                                                List.of(
                                                        row.name(),
                                                        row.kind(),
                                                        row.unit(),
                                                        row.pledge(),
                                                        row.sent()))));
    }

    private List<PartnersPage.Row> rows(KeepPartners.Page page, Words words) {
        return page.partners().stream()
                .map(each ->
                        new PartnersPage.Row(
                                each.id(),
                                each.name(),
                                kinds.name(each.kind(), words.language().code()),
                                units.police(each.unit(), words),
                                pledge(each, words),
                                page.sent().getOrDefault(each.id(), 0L),
                                each.stands()))
                .toList();
    }

    private static String pledge(Partner partner, Words words) {
        var day = partner.pledgedOn();
        return day == null ? "" : words.of("partners.pledged", partner.pledge(), words.day(day));
    }

    @GetMapping(ALL + "/new")
    Answer blank(StaffMember me, DeskFrame desk) {
        return form(me, desk, PartnerForm.empty(), ids.next(), new Problems(desk.words()));
    }

    @PostMapping(ALL)
    Answer register(
            @RequestParam UUID number,
            @ModelAttribute PartnerForm form,
            StaffMember me,
            DeskFrame desk) {
        var problems = new Problems(desk.words());
        var told = form.check(kinds, keep.today(), problems);
        if (told.isEmpty()) return form(me, desk, form, number, problems);
        return switch (keep.register(me, number, told.get())) {
            case Linked.Made(var id, var code) -> page(me, desk, id, address(code));
            case Linked.MadeBefore(var id) -> new SeeOther(ALL + "/" + id);
            case Linked.NotThere() -> {
                problems.at("site", "partners.wrong.site");
                yield form(me, desk, form, number, problems);
            }
        };
    }

    private Answer form(
            StaffMember me, DeskFrame desk, PartnerForm form, UUID number, Problems problems) {
        return new NewPartnerPage(desk, form, number, kinds.all(), keep.sites(me), problems);
    }

    @GetMapping(ONE)
    Answer one(@PathVariable UUID id, StaffMember me, DeskFrame desk) {
        return page(me, desk, id, "");
    }

    /// Shows the contact on this answer only; the look was committed to the audit before.
    @PostMapping(ONE + "/contact")
    Answer contact(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            StaffMember me,
            DeskFrame desk) {
        return switch (keep.contact(me, id, reason)) {
            case Opened.Known(var contact) ->
                    page(me, desk, id, contact, "", Refused.nothing(desk.words()));
            case Opened.ReasonNeeded() ->
                    page(
                            me,
                            desk,
                            id,
                            null,
                            "",
                            Refused.of(desk.words(), "reason", reason, "partners.wrong.reason"));
            case Opened.NotThere() -> new NotThere();
        };
    }

    @PostMapping(ONE + "/link")
    Answer link(@PathVariable UUID id, StaffMember me, DeskFrame desk) {
        return switch (keep.link(me, id)) {
            case Linked.Made(_, var code) -> page(me, desk, id, address(code));
            case Linked.MadeBefore _, Linked.NotThere _ -> new NotThere();
        };
    }

    @PostMapping(ONE + "/end")
    Answer end(@PathVariable UUID id, StaffMember me) {
        return keep.end(me, id) ? new SeeOther(ALL + "/" + id) : new NotThere();
    }

    private static String address(LinkCode code) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .replacePath(PartnerLinkPages.ADDRESS + "/" + code.signs())
                .replaceQuery(null)
                .toUriString();
    }

    private Answer page(StaffMember me, DeskFrame desk, UUID id, String link) {
        return page(me, desk, id, null, link, Refused.nothing(desk.words()));
    }

    private Answer page(
            StaffMember me,
            DeskFrame desk,
            UUID id,
            @Nullable Contact contact,
            String link,
            Refused refused) {
        Optional<Partner> found = keep.find(me, id);
        if (found.isEmpty()) return new NotThere();
        Partner partner = found.get();
        return new PartnerPage(
                desk,
                partner,
                kinds.name(partner.kind(), desk.words().language().code()),
                units.police(partner.unit(), desk.words()),
                keep.site(me, partner)
                        .map(it -> (it.model().name() + " " + it.place()).strip())
                        .orElse(""),
                keep.sentBy(me, id).stream()
                        .map(each -> new PartnerPage.Line(each.caseId(), each.at()))
                        .toList(),
                contact,
                link,
                refused);
    }
}
