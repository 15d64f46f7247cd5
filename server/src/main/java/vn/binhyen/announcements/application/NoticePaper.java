package vn.binhyen.announcements.application;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.announcements.Notice;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.papers.Block;
import vn.binhyen.papers.Organisations;
import vn.binhyen.papers.Paper;
import vn.binhyen.papers.PaperDraft;
import vn.binhyen.papers.PaperTypes;
import vn.binhyen.papers.Signature;
import vn.binhyen.papers.UnitNames;
import vn.binhyen.territory.Territory;
import vn.binhyen.territory.Unit;
import vn.binhyen.ui.Dictionary;
import vn.binhyen.ui.Language;
import vn.binhyen.ui.Words;

/// A notice as the province police sends it out (thông báo), in the two parts every announcement
/// has.
@Component
class NoticePaper {

    private final Organisations organisations;
    private final PaperTypes types;
    private final Territory territory;
    private final Words words;

    NoticePaper(
            Organisations organisations,
            PaperTypes types,
            Territory territory,
            Dictionary dictionary) {
        this.organisations = organisations;
        this.types = types;
        this.territory = territory;
        this.words = dictionary.in(Language.VIETNAMESE);
    }

    Paper of(Notice notice, @Nullable LocalDate day) {
        Unit province = territory.provinceOf(today(notice.unit()));
        String unit = territory.unit(notice.unit()).map(NoticePaper::inSentence).orElse("");
        PaperDraft draft =
                Paper.of(
                                organisations.of(
                                        "province-police", UnitNames.ofProvince(province.name())),
                                types.of("TB"),
                                words.of("announcements.paper.about", notice.model(), unit))
                        .saying(Block.heading(words.of("announcements.paper.traits")))
                        .saying(Block.paragraphs(notice.traits()))
                        .saying(Block.heading(words.of("announcements.paper.results")))
                        .saying(Block.clauseTitled(words.of("announcements.paper.founding")))
                        .saying(Block.paragraphs(notice.founding()))
                        .saying(Block.clauseTitled(words.of("announcements.paper.work")))
                        .saying(Block.paragraphs(notice.results()))
                        .signedBy(
                                Signature.of(
                                        words.of("announcements.paper.standing"),
                                        words.of("announcements.paper.head")))
                        .copiedTo(words.of("announcements.paper.copies"));
        if (day != null) draft.dated(day);
        return draft.paper();
    }

    /// The unit whose ground it is today: the notice is issued by its province, not by one of
    /// before the merger.
    private UnitId today(UnitId unit) {
        return territory.successors(unit).stream()
                .findFirst()
                .map(next -> today(next.successor()))
                .orElse(unit);
    }

    private static String inSentence(Unit unit) {
        return unit.kind().word().toLowerCase(Locale.ROOT) + " " + unit.name();
    }
}
