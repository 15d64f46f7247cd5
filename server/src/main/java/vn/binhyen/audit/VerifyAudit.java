package vn.binhyen.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.binhyen.audit.AuditVerify.Finding;
import vn.binhyen.audit.AuditVerify.Walk;
import vn.binhyen.postgres.HomeDatabase;

/// `bin/audit verify`: walks the audit's chain and compares it with the heads outside the database.
/// Prints what does not fit and a last line `RESULT {json}`.
public final class VerifyAudit {

    private VerifyAudit() {}

    public static void main(String[] args) {
        if (args.length != 1) {
            System.err.println("Which installation? bin/audit verify [--home FOLDER]");
            System.exit(2);
        }
        try {
            Walk walk = walk(Path.of(args[0]));
            walk.findings().stream().map(VerifyAudit::sentence).forEach(System.out::println);
            System.out.printf(
                    "RESULT {\"checked\": %d, \"findings\": %d}%n",
                    walk.checked(), walk.findings().size());
        } catch (IOException | SQLException | RuntimeException e) {
            System.err.println("The audit could not be walked: " + e.getMessage());
            System.exit(1);
        }
    }

    private static Walk walk(Path home) throws IOException, SQLException {
        return HomeDatabase.of(
                home,
                owner -> {
                    var chain = Chain.on(new SingleConnectionDataSource(owner, true));
                    return new AuditVerify(chain, new Heads(home.toString())).walk();
                });
    }

    private static String sentence(Finding finding) {
        return switch (finding) {
            case Finding.Changed(long entry) -> "entry " + entry + " is not what was sealed";
            case Finding.Removed(long entry) -> "entry " + entry + " was sealed and is gone";
            case Finding.SlippedIn(long entry) -> "entry " + entry + " slipped in, never sealed";
            case Finding.LinkMissing(long link) -> "link " + link + " is missing";
            case Finding.HeadDiffers(long link) ->
                    "the head written outside at link " + link + " is not the chain's";
        };
    }
}
