package vn.binhyen.channels;

import java.util.List;
import java.util.Optional;

/// A door beside the pages that no unit's inbox shall know of. Words that only ask for it are
/// answered and kept nowhere the unit can look.
public interface OtherDoor {

    /// What to answer to words that ask for it and say nothing else, in the running worker's
    /// transaction; empty for all other words, and while the door is shut.
    Optional<Answer> askedFor(String words);

    /// What to say to somebody who has come to a page and has written nothing yet, so that they can
    /// choose before they do; empty while the door is shut.
    Optional<Answer> greeting();

    /// @param buttons the first opens the door itself
    record Answer(String text, List<Button> buttons) {}
}
