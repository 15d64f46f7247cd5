package vn.binhyen.dialogue.domain;

import java.util.Locale;

/// A word that steers the dialogue instead of answering it. A message counts as one only when it is
/// nothing else.
public enum Command {
    BEGIN,
    YES,
    NO,
    CANCEL,
    BACK,
    LATER,
    GO_ON,
    SKIP,
    SEND,
    CHANGE,
    OFFICER,

    /// Asks for the door that no unit sees; never kept, see `channels.OtherDoor`.
    ABOUT_OFFICER;

    /// As buttons and the file of sayings write it.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
