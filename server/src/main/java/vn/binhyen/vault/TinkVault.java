package vn.binhyen.vault;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.binhyen.kernel.Ids;
import vn.binhyen.scope.Transactions;

/// The vault over Tink and two tables.
///
/// Unwrapped keys are not cached here: each opening asks the table, so that a key destroyed on
/// another node opens nothing on this one.
@Component
class TinkVault implements Vault {

    private final MasterKey master;
    private final DataKeys keys;
    private final FileRecords files;
    private final SealedFolder folder;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;

    TinkVault(
            MasterKey master,
            DataKeys keys,
            FileRecords files,
            SealedFolder folder,
            Transactions transactions,
            Ids ids,
            Clock clock) {
        this.master = master;
        this.keys = keys;
        this.files = files;
        this.folder = folder;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public UUID newKey() {
        UUID id = ids.next();
        keys.add(id, master.newWrappedKey(id), clock.instant());
        return id;
    }

    @Override
    public byte[] seal(UUID key, String context, byte[] plain) {
        return sealer(key)
                .orElseThrow(() -> new IllegalStateException("no data key " + key))
                .seal(context, plain);
    }

    @Override
    public Optional<byte[]> open(UUID key, String context, byte[] sealed) {
        return sealer(key).map(sealer -> sealer.open(context, sealed));
    }

    @Override
    public Optional<Sealer> sealer(UUID key) {
        return keys.wrapped(key).map(wrapped -> master.unwrap(key, wrapped));
    }

    @Override
    public void destroy(UUID key) {
        keys.destroy(key, clock.instant());
        List<UUID> gone = files.under(key);
        transactions.afterCommit(() -> gone.forEach(folder::remove));
    }

    @Override
    public byte[] fingerprint(String kind, String value) {
        return master.fingerprint(kind, value);
    }
}
