package vn.binhyen.story.domain;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// The id under which a page at the stand-in knows a resident. The stand-in derives it from page
/// and resident, so that the story knows it beforehand; when it is told of the resident, its answer
/// is compared with this.
public final class StandInIds {

    private static final BigInteger NINETEEN_DIGITS = new BigInteger("1000000000000000000");
    private static final BigInteger ROOM = new BigInteger("8000000000000000000");

    private StandInIds() {}

    public static String userOfPage(String page, String resident) {
        try {
            byte[] text = ("page|" + page + "|" + resident).getBytes(StandardCharsets.UTF_8);
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text);
            return new BigInteger(1, hash).mod(ROOM).add(NINETEEN_DIGITS).toString();
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
