package vn.binhyen.story.persistence;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.presence.OfficialPage;
import vn.binhyen.vault.Sealer;
import vn.binhyen.vault.Vault;

/// Seals the story's names under keys of this installation: one key a commune, and one that is
/// destroyed at once for those whose time to be remembered is over.
public final class Sealing {

    private record Key(UUID id, Sealer sealer) {}

    private final Vault vault;
    private final Map<String, Key> keys = new HashMap<>();
    private final Map<String, UUID> pages = new HashMap<>();
    private final UUID forgotten;

    /// In the running transaction.
    public Sealing(Vault vault, List<OfficialPage> pages) {
        this.vault = vault;
        for (OfficialPage page : pages) {
            UUID key = vault.newKey();
            this.pages.put(page.address(), page.id());
            keys.put(page.unit().toString(), new Key(key, vault.sealer(key).orElseThrow()));
        }
        forgotten = vault.newKey();
        vault.destroy(forgotten);
    }

    /// From the file's columns to the table's: page, person and names become what this installation
    /// keeps of them.
    void conversation(String[] row, CopyLine line) {
        UUID id = UUID.fromString(row[0]);
        UUID page = row[3].equals("\\N") ? null : pages.get(row[3]);
        boolean known = !row[4].equals("\\N");
        Key key = known ? keys.get(row[1]) : null;
        line.begin().add(row[0]).add(row[1]).add(row[2]).add(page);
        if (key == null) {
            line.add(null).add(forgotten).add(null).add(null);
        } else {
            String where = "channels.conversations/" + id;
            line.add(bytes(vault.fingerprint("channels.person", page + "/" + row[4])));
            line.add(key.id()).add(sealed(key, where + "/person", row[4]));
            line.add(sealed(key, where + "/name", row[5]));
        }
        for (int i = 6; i < row.length; i++) line.add(asItStands(row[i]));
    }

    void reporter(String[] row, CopyLine line) {
        Key key = Objects.requireNonNull(keys.get(UnitId.parse(row[1]).toString()));
        line.begin().add(row[0]).add(row[1]).add(key.id());
        line.add(sealed(key, "cases.reporters/" + row[0] + "/name", row[2]));
    }

    private static @Nullable String asItStands(String value) {
        return value.equals("\\N") ? null : value;
    }

    private static String sealed(Key key, String where, String plain) {
        return bytes(key.sealer().seal(where, plain.getBytes(StandardCharsets.UTF_8)));
    }

    private static String bytes(byte[] value) {
        return "\\x" + HexFormat.of().formatHex(value);
    }
}
