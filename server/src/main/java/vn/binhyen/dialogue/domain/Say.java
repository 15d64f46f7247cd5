package vn.binhyen.dialogue.domain;

import java.util.ArrayList;
import java.util.List;
import vn.binhyen.channels.Button;

/// One message the product says.
///
/// @param text as it stands in the conversation
/// @param told as it reaches the person; another only where it holds what nobody else shall read
public record Say(String text, String told, List<Button> buttons) {

    static final int MOST_BUTTONS = 5;

    public Say(String text, List<Button> buttons) {
        this(text, text, buttons);
    }

    /// Told with a secret; the conversation shows the stand-in for it.
    public static Say hiding(String told, String secret, String standIn) {
        return new Say(told.replace(secret, standIn), told, List.of());
    }

    public Say {
        if (buttons.size() > MOST_BUTTONS) {
            throw new IllegalArgumentException("a message has five buttons");
        }
    }

    /// The same with something before everything else; of the buttons the last makes room.
    Say after(String words, Button first) {
        var all = new ArrayList<Button>();
        all.add(first);
        all.addAll(buttons.subList(0, Math.min(buttons.size(), MOST_BUTTONS - 1)));
        return new Say(words + "\n" + text, List.copyOf(all));
    }
}
