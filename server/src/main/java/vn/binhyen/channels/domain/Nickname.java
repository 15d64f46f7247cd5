package vn.binhyen.channels.domain;

/// What a person is called in the inbox: stable, told from the fingerprint, never from the name.
public final class Nickname {

    private static final String LETTERS =
            "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"; // none looks like another

    private Nickname() {}

    /// `Người dân 4K7M`. Two people may share one; what tells them apart is the conversation.
    public static String of(byte[] fingerprint) {
        StringBuilder name = new StringBuilder("Người dân ");
        for (int i = 0; i < 4; i++) name.append(LETTERS.charAt(fingerprint[i] & 31));
        return name.toString();
    }
}
