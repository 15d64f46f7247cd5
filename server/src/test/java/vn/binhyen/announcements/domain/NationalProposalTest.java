package vn.binhyen.announcements.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.binhyen.announcements.Dossier;
import vn.binhyen.announcements.DossierTemplate;
import vn.binhyen.announcements.DossierTemplate.Item;
import vn.binhyen.announcements.Ground;
import vn.binhyen.announcements.Lack;
import vn.binhyen.announcements.PaperOfDossier;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.kits.Wording;
import vn.binhyen.movement.Area;
import vn.binhyen.movement.Model;
import vn.binhyen.movement.Origin;
import vn.binhyen.movement.Site;
import vn.binhyen.movement.Stage;

/// On which of the three grounds a model can be proposed, and what it lacks else.
class NationalProposalTest {

    private static final UnitId HERE = UnitId.parse("24540@2025-07-01");
    private static final LocalDate BEFORE = LocalDate.of(2026, 12, 10);
    private static final LocalDate LISTED = LocalDate.of(2026, 11, 30);
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 12);
    private static final LocalDate BEGAN = LocalDate.of(2026, 3, 1);
    private static final PaperOfDossier PAPER =
            new PaperOfDossier("12/QĐ-UBND", LocalDate.of(2026, 3, 1));
    private static final Item DECISION = item("decision", true);
    private static final Item PLAN = item("plan", true);
    private static final Item AWARDS = item("awards", false);

    @Test
    void complete_in_time_and_in_the_list_it_lacks_nothing() {
        var proposal =
                proposal(Map.of("decision", PAPER, "plan", PAPER), BEGAN, BEFORE.minusDays(1));

        assertThat(proposal.lacks(new Ground.Complete(), TODAY)).isEmpty();
        assertThat(proposal.dossier().percent()).isEqualTo(100);
    }

    @Test
    void every_missing_paper_is_named_and_all_else_that_is_lacking_with_it() {
        var proposal = proposal(Map.of("awards", PAPER), null, null);

        assertThat(proposal.lacks(new Ground.Complete(), TODAY))
                .containsExactly(
                        new Lack.Missing(DECISION),
                        new Lack.Missing(PLAN),
                        new Lack.NotHandedIn(BEFORE),
                        new Lack.NotInTheList(LISTED));
        assertThat(proposal.dossier().percent()).isZero();
    }

    @Test
    void the_first_day_that_is_too_late_is_late_and_the_day_before_is_not() {
        Map<String, PaperOfDossier> all = Map.of("decision", PAPER, "plan", PAPER);

        assertThat(proposal(all, BEGAN, BEFORE).lacks(new Ground.Complete(), TODAY))
                .containsExactly(new Lack.Late(BEFORE, BEFORE));
        assertThat(proposal(all, BEGAN, BEFORE.minusDays(1)).lacks(new Ground.Complete(), TODAY))
                .isEmpty();
    }

    @Test
    void a_model_that_began_after_the_last_day_of_the_statistics_is_not_in_the_list() {
        Map<String, PaperOfDossier> all = Map.of("decision", PAPER, "plan", PAPER);

        assertThat(
                        proposal(all, LISTED.plusDays(1), BEFORE.minusDays(1))
                                .lacks(new Ground.Complete(), TODAY))
                .containsExactly(new Lack.NotInTheList(LISTED));
        assertThat(proposal(all, LISTED, BEFORE.minusDays(1)).lacks(new Ground.Complete(), TODAY))
                .isEmpty();
    }

    @Test
    void directed_or_found_worth_it_asks_for_its_document_and_not_for_the_dossier() {
        var bare = proposal(Map.of(), BEGAN, null);

        assertThat(bare.lacks(new Ground.Directed(PAPER), TODAY)).isEmpty();
        assertThat(bare.lacks(new Ground.WorthIt(PAPER), TODAY)).isEmpty();
        var tomorrow = new PaperOfDossier("1/KH", TODAY.plusDays(1));
        assertThat(bare.lacks(new Ground.WorthIt(tomorrow), TODAY))
                .containsExactly(new Lack.NotYet(TODAY.plusDays(1)));
    }

    @Test
    void half_of_what_is_needed_is_fifty_percent_whatever_else_is_there() {
        assertThat(
                        proposal(Map.of("decision", PAPER, "awards", PAPER), BEGAN, null)
                                .dossier()
                                .percent())
                .isEqualTo(50);
    }

    private static NationalProposal proposal(
            Map<String, PaperOfDossier> papers,
            @Nullable LocalDate began,
            @Nullable LocalDate handedIn) {
        var template =
                new DossierTemplate(
                        "common",
                        1,
                        LocalDate.of(2022, 11, 18),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(DECISION, PLAN, AWARDS),
                        List.of());
        Map<String, List<PaperOfDossier>> each =
                papers.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, it -> List.of(it.getValue())));
        return new NationalProposal(
                site(began), new Dossier(template, each), BEFORE, LISTED, handedIn);
    }

    private static Site site(@Nullable LocalDate began) {
        var model = new Model(new UUID(1, 1), "Thôn tự quản", "self-managed-village", HERE);
        return new Site(
                new UUID(1, 2),
                model,
                HERE,
                Area.VILLAGE,
                null,
                "Thôn 17",
                Origin.PLANNED,
                began == null ? Stage.PREPARING : Stage.OPERATING,
                began,
                null,
                0,
                0,
                1);
    }

    private static Item item(String code, boolean needed) {
        return new Item(code, new Wording(code, code), needed, Optional.empty());
    }
}
