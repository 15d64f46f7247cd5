package vn.binhyen.guidance.files;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.binhyen.guidance.Answer;
import vn.binhyen.guidance.Basis;
import vn.binhyen.guidance.CatalogueEntry;
import vn.binhyen.guidance.Channel;
import vn.binhyen.guidance.Checking;
import vn.binhyen.guidance.Procedure;

/// Writes an entry as the object [EntryReading] reads; what is empty is left out.
public final class EntryJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private EntryJson() {}

    public static ObjectNode of(CatalogueEntry entry) {
        return switch (entry) {
            case Procedure procedure -> of(procedure);
            case Answer answer -> of(answer);
        };
    }

    private static ObjectNode of(Procedure it) {
        ObjectNode object = NODES.objectNode();
        object.put("code", it.code());
        object.put("slug", it.slug());
        object.put("name", it.name());
        object.put("field", it.field());
        text(object, "authority", it.authority());
        texts(object, "levels", it.levels().stream().sorted().map(level -> level.word()).toList());
        if (!it.channels().isEmpty()) {
            ArrayNode channels = object.putArray("channels");
            it.channels().forEach(channel -> channels.add(of(channel)));
        }
        texts(object, "steps", it.steps());
        texts(object, "papers", it.papers());
        texts(object, "forms", it.forms());
        texts(object, "conditions", it.conditions());
        if (!it.basis().isEmpty()) {
            ArrayNode basis = object.putArray("basis");
            it.basis().forEach(one -> basis.add(of(one)));
        }
        text(object, "result", it.result());
        texts(object, "alsoCalled", it.alsoCalled());
        texts(object, "related", it.related());
        text(object, "source", it.source());
        checking(object, "checkedBy", "checkedOn", it.checked());
        day(object, "validFrom", it.validFrom());
        day(object, "validTo", it.validTo());
        day(object, "nextReview", it.nextReview());
        return object;
    }

    private static ObjectNode of(Answer it) {
        ObjectNode object = NODES.objectNode();
        object.put("id", it.id());
        object.put("question", it.question());
        texts(object, "variants", it.variants());
        object.put("text", it.text());
        texts(object, "procedures", it.procedures());
        object.put("owner", it.owner() == null ? EntryReading.PROVINCE : it.owner().toString());
        checking(object, "approvedBy", "approvedOn", it.approved());
        checking(object, "checkedBy", "checkedOn", it.checked());
        day(object, "nextReview", it.nextReview());
        text(object, "source", it.source());
        return object;
    }

    private static ObjectNode of(Channel channel) {
        ObjectNode object = NODES.objectNode();
        object.put("way", channel.way().word());
        text(object, "limit", channel.limit());
        text(object, "fee", channel.fee());
        if (channel.amount() != null) object.put("amount", channel.amount());
        return object;
    }

    private static ObjectNode of(Basis basis) {
        ObjectNode object = NODES.objectNode();
        object.put("document", basis.document());
        text(object, "name", basis.name());
        text(object, "article", basis.article());
        day(object, "inForceFrom", basis.inForceFrom());
        return object;
    }

    private static void checking(
            ObjectNode object, String who, String when, @Nullable Checking checking) {
        if (checking == null) return;
        object.put(who, checking.by());
        day(object, when, checking.on());
    }

    private static void text(ObjectNode object, String field, String text) {
        if (!text.isEmpty()) object.put(field, text);
    }

    private static void texts(ObjectNode object, String field, List<String> texts) {
        if (texts.isEmpty()) return;
        ArrayNode array = object.putArray(field);
        texts.forEach(array::add);
    }

    private static void day(ObjectNode object, String field, @Nullable LocalDate day) {
        if (day != null) object.put(field, day.toString());
    }
}
