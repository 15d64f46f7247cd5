package vn.binhyen.guidance;

import java.util.List;
import vn.binhyen.staff.StaffMember;

/// Where officers keep the catalogue. Each deed is one transaction in the officer's name, written
/// to the audit and the journal. The province keeps procedures and its own answers; of a commune
/// the officers draft answers, the chief approves and retires them.
public interface CatalogueDesk {

    /// What became of a deed.
    sealed interface Kept {

        /// @param version the entry's from now on
        record Done(String id, int version) implements Kept {}

        /// Somebody else changed it in the meantime; nothing was kept.
        ///
        /// @param version the one that stands
        record Stale(int version) implements Kept {}

        /// An entry of that id is there already.
        record IdTaken() implements Kept {}

        /// Another procedure has that slug.
        record SlugTaken(String code) implements Kept {}

        /// These procedures are not in the catalogue.
        record NoProcedure(List<String> codes) implements Kept {}

        /// The officer's role does not reach so far.
        record NotYours() implements Kept {}
    }

    /// A new entry: a procedure is in use at once, an answer waits as a draft.
    Kept add(StaffMember me, CatalogueEntry entry);

    /// An entry's new content; it stays in the state it has. What is in use is changed by whoever
    /// may approve it.
    ///
    /// @param over the version that was read before it was changed
    Kept change(StaffMember me, CatalogueEntry entry, int over);

    /// From now on it may be quoted; also one that was retired. An answer approved by a person is
    /// checked with it.
    Kept approve(StaffMember me, String id, int over);

    /// It is quoted no more.
    Kept retire(StaffMember me, String id, int over);

    /// The officer compared it with the law today; it is looked at again in a year.
    Kept checkedToday(StaffMember me, String id, int over);

    /// A new draft answer of the officer's unit, from words that were said. What tells who somebody
    /// is is masked, and what is too long cut: it is a draft.
    ///
    /// @throws IllegalArgumentException when nothing was asked or answered
    /// @param procedures codes of procedures it is about; unknown ones are left out
    /// @return its id
    String draft(StaffMember me, String question, String text, List<String> procedures);

    /// Whether that officer may change it.
    boolean mayChange(StaffMember me, EntryView it);

    /// Whether that officer may approve and retire it.
    boolean mayDecide(StaffMember me, CatalogueEntry it);
}
