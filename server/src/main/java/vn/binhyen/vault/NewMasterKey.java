package vn.binhyen.vault;

import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.prf.PrfConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/// `bin/new-master-key`: makes the master key of an installation that has none yet, and never
/// replaces one.
public final class NewMasterKey {

    private NewMasterKey() {}

    /// @param arguments the file to make
    public static void main(String[] arguments) throws GeneralSecurityException, IOException {
        if (arguments.length != 1) {
            System.err.println("bin/new-master-key needs the file to make.");
            System.exit(2);
        }
        Path file = Path.of(arguments[0]);
        if (Files.exists(file)) {
            System.err.println(
                    file
                            + " is there already. A second key would open nothing that the first sealed.");
            System.exit(2);
        }
        AeadConfig.register();
        PrfConfig.register();
        MasterKey.make(file);
        System.out.println(
                "Made "
                        + file
                        + ". Keep a copy apart from the backups: without it nothing sealed can be opened.");
    }
}
