package vn.binhyen.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.binhyen.kernel.Asker;
import vn.binhyen.scope.Transactions;
import vn.binhyen.testing.HouseTest;

@HouseTest
class VaultTest {

    private static final Asker DOOR = new Asker.Worker("test");

    @Autowired Vault vault;
    @Autowired Transactions transactions;

    @Test
    void what_is_sealed_opens_again_and_shows_nothing_of_itself() {
        transactions.as(
                DOOR,
                () -> {
                    UUID key = vault.newKey();
                    byte[] sealed = vault.sealText(key, "test/1/name", "Nguyễn Thị Thử");
                    assertThat(new String(sealed, java.nio.charset.StandardCharsets.UTF_8))
                            .doesNotContain("Nguy");
                    assertThat(vault.openText(key, "test/1/name", sealed))
                            .contains("Nguyễn Thị Thử");
                });
    }

    @Test
    void sealed_bytes_moved_to_another_record_do_not_open_there() {
        transactions.as(
                DOOR,
                () -> {
                    UUID key = vault.newKey();
                    byte[] sealed = vault.sealText(key, "test/1/name", "tên");
                    assertThatThrownBy(() -> vault.openText(key, "test/2/name", sealed))
                            .isInstanceOf(IllegalStateException.class);
                });
    }

    @Test
    void a_destroyed_key_takes_what_it_sealed_with_it() {
        UUID key = transactions.as(DOOR, vault::newKey);
        byte[] sealed = transactions.as(DOOR, () -> vault.sealText(key, "test", "tên"));
        transactions.as(DOOR, () -> vault.destroy(key));
        transactions.as(DOOR, () -> vault.destroy(key)); // the second time nothing happens
        transactions.as(
                DOOR,
                () -> {
                    assertThat(vault.openText(key, "test", sealed)).isEmpty();
                    assertThatThrownBy(() -> vault.sealText(key, "test", "khác"))
                            .isInstanceOf(IllegalStateException.class);
                });
    }

    @Test
    void fingerprints_are_equal_for_equal_values_of_a_kind_only() {
        assertThat(vault.fingerprint("phone", "0900"))
                .isEqualTo(vault.fingerprint("phone", "0900"));
        assertThat(vault.fingerprint("phone", "0900"))
                .isNotEqualTo(vault.fingerprint("person", "0900"));
    }

    @Test
    void the_master_key_is_made_once_for_the_owner_alone_and_found_again(@TempDir Path folder)
            throws Exception {
        Path file = folder.resolve("key");
        byte[] before = MasterKey.in(file, true).fingerprint("kind", "value");
        assertThat(PosixFilePermissions.toString(java.nio.file.Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(MasterKey.in(file, false).fingerprint("kind", "value")).isEqualTo(before);
    }

    @Test
    void a_real_installation_without_its_master_key_stops(@TempDir Path folder) {
        assertThatThrownBy(() -> MasterKey.in(folder.resolve("gone"), false))
                .hasMessageContaining("is missing");
    }

    @Test
    void another_installations_master_key_opens_nothing(@TempDir Path folder) {
        UUID id = UUID.randomUUID();
        byte[] wrapped = MasterKey.in(folder.resolve("a"), true).newWrappedKey(id);
        MasterKey other = MasterKey.in(folder.resolve("b"), true);
        assertThatThrownBy(() -> other.unwrap(id, wrapped))
                .isInstanceOf(IllegalStateException.class);
    }
}
