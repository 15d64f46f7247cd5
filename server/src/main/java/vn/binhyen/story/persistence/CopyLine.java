package vn.binhyen.story.persistence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One row in PostgreSQL's text format for COPY.
final class CopyLine {

    private final StringBuilder text = new StringBuilder(512);

    CopyLine begin() {
        text.setLength(0);
        return this;
    }

    CopyLine add(@Nullable Object value) {
        if (!text.isEmpty()) text.append('\t');
        if (value == null) text.append("\\N");
        else if (value instanceof String words) escaped(words);
        else if (value instanceof Boolean yes) text.append(yes ? 't' : 'f');
        else if (value instanceof Instant at) text.append(at);
        else text.append(value);
        return this;
    }

    private void escaped(String words) {
        for (int i = 0; i < words.length(); i++) {
            char sign = words.charAt(i);
            switch (sign) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(sign);
            }
        }
    }

    CharSequence end() {
        return text.append('\n');
    }
}
