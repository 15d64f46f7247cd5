package vn.binhyen.guidance.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.binhyen.guidance.Answer;
import vn.binhyen.guidance.CatalogueEntry;
import vn.binhyen.guidance.Channel;
import vn.binhyen.guidance.Checking;
import vn.binhyen.guidance.InForce;
import vn.binhyen.guidance.Procedure;
import vn.binhyen.guidance.Quoted;

/// An entry as it is said in a chat: an answer by its own words, a procedure by what its record
/// holds, in the order in which people ask. Nothing is added.
final class Quoting {

    private Quoting() {}

    /// Empty when the entry is not in force.
    static Optional<Quoted> of(InForce entries, String id) {
        Optional<CatalogueEntry> answer = entries.answer(id).map(it -> (CatalogueEntry) it);
        return answer.or(() -> entries.procedure(id)).map(it -> quoted(entries, it));
    }

    private static Quoted quoted(InForce entries, CatalogueEntry it) {
        Checking checked = it.checked();
        return new Quoted(
                it.id(),
                it.title(),
                switch (it) {
                    case Answer answer -> answer.text();
                    case Procedure procedure -> text(procedure);
                },
                card(entries, it).map(Procedure::slug).orElse(null),
                checked == null ? null : checked.on());
    }

    private static Optional<Procedure> card(InForce entries, CatalogueEntry it) {
        return switch (it) {
            case Procedure procedure -> Optional.of(procedure);
            case Answer answer ->
                    answer.procedures().stream()
                            .flatMap(code -> entries.procedure(code).stream())
                            .findFirst();
        };
    }

    private static String text(Procedure it) {
        var lines = new ArrayList<String>();
        lines.add(it.name() + ".");
        add(lines, "Nơi làm", it.authority());
        add(lines, "Giấy tờ", String.join("; ", it.papers()));
        for (Channel channel : it.channels()) {
            var said = new ArrayList<String>();
            if (!channel.limit().isBlank()) said.add("thời hạn " + channel.limit());
            if (!channel.fee().isBlank()) said.add("lệ phí " + channel.fee());
            add(lines, channel.way().vietnamese(), String.join(", ", said));
        }
        String text = String.join("\n", lines);
        return text.length() <= Answer.LONGEST
                ? text
                : text.substring(0, Answer.LONGEST - 1).strip() + "…";
    }

    private static void add(List<String> lines, String name, String said) {
        if (!said.isBlank()) lines.add(name + ": " + said);
    }
}
