package vn.binhyen.openfigures.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.kernel.UnitId;
import vn.binhyen.openfigures.Token;
import vn.binhyen.openfigures.domain.Secret;

/// Tokens, known by the hash of their secret.
@Repository
public class Tokens {

    private static final String COLUMNS =
            """
            select t.id, t.name, t.unit, t.indicators, t.made_by, t.made_on, t.expires_on, t.revoked_at, t.used_on
            from openfigures.tokens t
            """;

    private final JdbcClient db;

    Tokens(JdbcClient db) {
        this.db = db;
    }

    public void keep(Token token, Secret secret) {
        db.sql(
                        """
                        insert into openfigures.tokens (id, hash, name, unit, indicators, made_by, made_on, expires_on)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        token.id(),
                        secret.hash(),
                        token.name(),
                        token.unit().toString(),
                        token.indicators().toArray(String[]::new),
                        token.madeBy(),
                        token.madeOn(),
                        token.expiresOn())
                .update();
    }

    /// Those of the asker's units, the newest first.
    public List<Token> all() {
        return db.sql(COLUMNS + " order by t.made_on desc, t.id desc")
                .query((row, _) -> token(row))
                .list();
    }

    public Optional<Token> find(UUID id) {
        return db.sql(COLUMNS + " where t.id = ?")
                .param(id)
                .query((row, _) -> token(row))
                .optional();
    }

    /// The second time nothing happens.
    public void revoke(UUID id, Instant at) {
        db.sql("update openfigures.tokens set revoked_at = ? where id = ? and revoked_at is null")
                .params(at.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    /// The token of that secret, as long as whoever made it may still sign in.
    public Optional<Token> of(Secret secret) {
        return db.sql(
                        COLUMNS
                                + " join staff.accounts a on a.id = t.made_by and a.disabled_at is null where t.hash = ?")
                .param(secret.hash())
                .query((row, _) -> token(row))
                .optional();
    }

    public void used(UUID id, LocalDate day) {
        db.sql("update openfigures.tokens set used_on = ? where id = ?").params(day, id).update();
    }

    private static Token token(ResultSet row) throws SQLException {
        OffsetDateTime revoked = row.getObject("revoked_at", OffsetDateTime.class);
        return new Token(
                row.getObject("id", UUID.class),
                row.getString("name"),
                UnitId.parse(row.getString("unit")),
                Set.of((String[]) row.getArray("indicators").getArray()),
                row.getObject("made_by", UUID.class),
                row.getObject("made_on", LocalDate.class),
                row.getObject("expires_on", LocalDate.class),
                revoked == null ? null : revoked.toInstant(),
                row.getObject("used_on", LocalDate.class));
    }
}
