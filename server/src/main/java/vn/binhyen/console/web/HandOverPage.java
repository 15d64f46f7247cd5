package vn.binhyen.console.web;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.cases.HandOverRecord;
import vn.binhyen.staff.Role;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Page;
import vn.binhyen.ui.Words;

/// The record of a hand-over as it is printed.
///
/// @param names of who handed over and who acknowledged
/// @param caseThere whether whoever looks may open the case
public record HandOverPage(
        DeskFrame desk,
        HandOverRecord it,
        String unitName,
        String provinceName,
        Map<UUID, String> names,
        Role role,
        boolean caseThere)
        implements Page {

    @Override
    public Words words() {
        return desk.words();
    }

    public String nameOf(@Nullable UUID staffId) {
        return staffId == null ? "" : names.getOrDefault(staffId, "");
    }

    public boolean mayAcknowledge() {
        return role == Role.INVESTIGATOR && it.acknowledged() == null && it.isUnchanged();
    }

    /// In groups of eight signs, so that it can be compared by eye.
    public static String grouped(String sha256) {
        return String.join(" ", sha256.split("(?<=\\G.{8})"));
    }

    /// `240 KB`
    public String size(HandOverRecord.Item item) {
        return words().number(Math.max(1, (item.size() + 512) / 1024)) + " KB";
    }
}
