package vn.binhyen.reports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.binhyen.figures.Words;
import vn.binhyen.kernel.Period;
import vn.binhyen.kernel.PersonalData;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.papers.Paper;

/// Fills forms and makes papers of them.
public interface Reports {

    /// A place of a form that an officer fills or changes.
    ///
    /// @param key by which what is typed is given
    /// @param words what stands there now: what was typed, or the form's own words
    /// @param kind what may be typed
    record Place(String key, Words prompt, String words, PlaceKind kind) {}

    enum PlaceKind {
        LINE,
        PARAGRAPHS,
        /// `2026-03`
        MONTH,
        /// One row a line, its cells apart by `;` or a tab.
        ROWS
    }

    /// Something in the report that tells who somebody is.
    ///
    /// @param place key of the place it was typed into; empty where the form itself says it
    /// @param text the line it stands in
    /// @param found where in it
    record Finding(String place, String text, PersonalData.Found found) {}

    /// Reads every figure of the form, within the asker's running transaction: units beyond the
    /// asker's scope count nothing, so whoever calls checks the unit first.
    ///
    /// @param form the code of a form; the version in force on the period's last day is filled
    /// @param recordedAt figures as recorded by that moment; null for now
    /// @param edits what was typed, by the keys of the form's places; others are left out
    /// @throws IllegalArgumentException when there is no such form or no such unit
    FilledReport fill(
            String form,
            UnitId unit,
            Period period,
            @Nullable Instant recordedAt,
            Map<String, String> edits);

    /// The paper; its figures come from the report alone.
    ///
    /// @throws IllegalArgumentException when what was typed makes no paper (see `mistakes`)
    Paper paper(FilledReport report);

    /// The places that can be edited, in the order of the paper.
    List<Place> places(FilledReport report);

    /// What of the typed rows and months cannot be read: for each a sentence for who typed it, by
    /// the key of the place.
    Map<String, List<String>> mistakes(FilledReport report);

    /// What tells who somebody is. Nothing leaves the house while there is some.
    List<Finding> findings(FilledReport report);

    /// The same report with `•••` for what was found in typed words.
    FilledReport masked(FilledReport report);
}
