package vn.binhyen.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.binhyen.kernel.Asker;
import vn.binhyen.scope.Transactions;
import vn.binhyen.testing.HouseTest;
import vn.binhyen.testing.MovableClock;

@HouseTest
class SweepFilesTest {

    @Autowired SweepFiles sweep;
    @Autowired Files files;
    @Autowired Vault vault;
    @Autowired SealedFolder folder;
    @Autowired Transactions transactions;
    @Autowired MovableClock clock;

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void what_was_handed_in_and_never_kept_is_gone_after_a_day_and_what_was_kept_stays() {
        Checked.Good forgotten = text("bỏ quên");
        Checked.Good kept = text("được giữ");
        transactions.as(
                new Asker.Worker("test"),
                () -> {
                    files.keep(vault.newKey(), kept);
                });

        sweep.sweep();
        assertThat(there(forgotten.id())).isTrue();

        clock.forward(SweepFiles.PATIENCE.plusHours(1));
        assertThat(sweep.sweep()).isGreaterThanOrEqualTo(1);
        assertThat(there(forgotten.id())).isFalse();
        assertThat(there(kept.id())).isTrue();
        assertThat(sweep.sweep()).isZero();
    }

    private boolean there(UUID file) {
        return folder.has(file, SealedFolder.Form.ORIGINAL);
    }

    private Checked.Good text(String words) {
        byte[] pdf =
                ("%PDF-1.4\n% " + words + "\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF")
                        .getBytes(StandardCharsets.UTF_8);
        return (Checked.Good) files.check(new ByteArrayInputStream(pdf), "giay.pdf");
    }
}
