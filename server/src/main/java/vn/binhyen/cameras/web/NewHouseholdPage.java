package vn.binhyen.cameras.web;

import java.util.List;
import java.util.UUID;
import vn.binhyen.cameras.Purpose;
import vn.binhyen.territory.Village;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.Words;

/// The form that enters a household.
///
/// @param number made with the form
public record NewHouseholdPage(
        DeskFrame desk,
        HouseholdForm form,
        UUID number,
        List<Village> villages,
        List<Purpose> purposes,
        Problems problems)
        implements Page {

    @Override
    public Words words() {
        return desk.words();
    }

    @Override
    public int status() {
        return problems.any() ? 422 : 200;
    }

    public String name(Purpose purpose) {
        return purpose.name().in(words().language().code());
    }

    public String says(Purpose purpose) {
        return purpose.words().in(words().language().code());
    }

    /// What was typed tells of a person.
    @Override
    public String toString() {
        return "NewHouseholdPage";
    }
}
