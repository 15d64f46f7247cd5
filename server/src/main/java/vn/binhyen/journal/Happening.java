package vn.binhyen.journal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.kernel.UnitId;

/// Something that happened, told in the past tense: a record of ids and small facts, no personal
/// data.
///
/// The record's components become the row's facts, its simple name the row's type; renaming one
/// needs a migration of the rows.
public interface Happening {

    /// The thing it happened to.
    UUID subject();

    /// The unit it happened in, if it belongs to one.
    @Nullable UnitId unit();

    @JsonIgnore
    default String type() {
        return getClass().getSimpleName();
    }
}
