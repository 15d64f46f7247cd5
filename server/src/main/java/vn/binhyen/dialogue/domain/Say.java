package vn.binhyen.dialogue.domain;

import java.util.List;
import vn.binhyen.channels.Button;

/// One message the product says.
public record Say(String text, List<Button> buttons) {

    public Say {
        if (buttons.size() > 5) throw new IllegalArgumentException("a message has five buttons");
    }
}
