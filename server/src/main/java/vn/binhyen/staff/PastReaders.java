package vn.binhyen.staff;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/// Who had something open on a page, as far as it is still known. For a worker's running
/// transaction.
public interface PastReaders {

    Set<UUID> whoHadOpen(Collection<UUID> subjects);

    void forget(Collection<UUID> subjects);
}
