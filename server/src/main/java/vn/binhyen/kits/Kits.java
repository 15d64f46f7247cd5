package vn.binhyen.kits;

import java.util.List;
import java.util.Optional;

/// The kits of this installation: `resources/kits`.
public interface Kits {

    /// The newest edition of each, in the order of the files' names.
    List<Kit> all();

    /// The newest edition.
    Optional<Kit> find(String code);

    /// An edition something was founded with.
    Optional<Kit> find(String code, int edition);
}
