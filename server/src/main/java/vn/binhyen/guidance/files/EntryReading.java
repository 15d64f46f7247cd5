package vn.binhyen.guidance.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;
import vn.binhyen.guidance.Answer;
import vn.binhyen.guidance.Basis;
import vn.binhyen.guidance.Channel;
import vn.binhyen.guidance.Checking;
import vn.binhyen.guidance.EntryKind;
import vn.binhyen.guidance.EntryState;
import vn.binhyen.guidance.Level;
import vn.binhyen.guidance.Procedure;
import vn.binhyen.guidance.Way;
import vn.binhyen.guidance.files.Mistake.Wrong;
import vn.binhyen.kernel.PersonalData;
import vn.binhyen.kernel.UnitId;

/// Reads one object of a file as an entry, or tells everything that is wrong with it.
///
/// @param today the first day of an entry that names none; its review is a year later
/// @param judged whether words that tell who somebody is are refused; what was kept once is read as
///   it is
public record EntryReading(EntryKind kind, LocalDate today, boolean judged) {

    public EntryReading(EntryKind kind, LocalDate today) {
        this(kind, today, true);
    }

    /// How long an entry is quoted before it has to be looked at again, where the file does not
    /// say.
    public static final int YEARS_TO_REVIEW = 1;

    private static final List<String> PROCEDURE =
            List.of(
                    "code",
                    "slug",
                    "name",
                    "field",
                    "authority",
                    "levels",
                    "channels",
                    "steps",
                    "papers",
                    "forms",
                    "conditions",
                    "basis",
                    "result",
                    "alsoCalled",
                    "related",
                    "source",
                    "checkedBy",
                    "checkedOn",
                    "validFrom",
                    "validTo",
                    "nextReview",
                    "state");
    private static final List<String> ANSWER =
            List.of(
                    "id",
                    "question",
                    "variants",
                    "text",
                    "procedures",
                    "owner",
                    "approvedBy",
                    "approvedOn",
                    "checkedBy",
                    "checkedOn",
                    "nextReview",
                    "source",
                    "state");
    private static final List<String> CHANNEL = List.of("way", "limit", "fee", "amount");
    private static final List<String> BASIS = List.of("document", "name", "article", "inForceFrom");

    /// The province, where an answer's owner is told.
    static final String PROVINCE = "province";

    /// @return empty when something is wrong; then at least one mistake was told
    public Optional<Given> read(long line, ObjectNode object, Consumer<Mistake> mistakes) {
        var fields = new Fields(line, "", object, mistakes);
        return switch (kind) {
            case PROCEDURE -> procedure(line, fields);
            case ANSWER -> answer(line, fields);
        };
    }

    private Optional<Given> procedure(long line, Fields from) {
        from.only(PROCEDURE);
        String code = from.needed("code", Fields.LONGEST_LINE);
        if (!code.isEmpty() && !Procedure.CODE.matcher(code).matches()) {
            from.wrong("code", Wrong.CODE, code);
        }
        String slug = slug(from, "slug", Procedure.LONGEST_SLUG);
        String name = from.needed("name", Fields.LONGEST_LINE);
        String field = from.needed("field", Fields.LONGEST_LINE);
        String authority = from.text("authority", Fields.LONGEST_LINE);
        var levels = from.words("levels", Level.class);
        List<Channel> channels = channels(from);
        List<String> steps = from.texts("steps");
        List<String> papers = from.texts("papers");
        List<String> forms = from.texts("forms");
        List<String> conditions = from.texts("conditions");
        List<Basis> basis = from.objects("basis").stream().flatMap(this::basis).toList();
        String result = from.text("result", Fields.LONGEST_TEXT);
        List<String> alsoCalled = from.texts("alsoCalled");
        List<String> related = from.texts("related");
        String source = from.text("source", Fields.LONGEST_TEXT);
        Checking checked = checking(from, "checkedBy", "checkedOn");
        LocalDate validFrom = or(from.day("validFrom"), today);
        LocalDate validTo = from.day("validTo");
        if (validTo != null && validTo.isBefore(validFrom)) {
            from.wrong("validTo", Wrong.DAYS_TURNED, validTo.toString());
        }
        LocalDate review = or(from.day("nextReview"), today.plusYears(YEARS_TO_REVIEW));
        EntryState state = from.word("state", EntryState.class);
        if (!from.clean()) return Optional.empty();
        var read =
                new Procedure(
                        code,
                        slug,
                        name,
                        field,
                        authority,
                        levels,
                        channels,
                        steps,
                        papers,
                        forms,
                        conditions,
                        basis,
                        result,
                        alsoCalled,
                        related,
                        source,
                        checked,
                        validFrom,
                        validTo,
                        review);
        return Optional.of(new Given(line, read, state, from.given()));
    }

    private Optional<Given> answer(long line, Fields from) {
        from.only(ANSWER);
        String id = slug(from, "id", Answer.LONGEST_ID);
        String question = from.needed("question", Answer.LONGEST_QUESTION);
        List<String> variants = from.texts("variants");
        String text = from.needed("text", Answer.LONGEST);
        List<String> procedures = from.texts("procedures");
        UnitId owner = owner(from);
        Checking approved = checking(from, "approvedBy", "approvedOn");
        Checking checked = checking(from, "checkedBy", "checkedOn");
        LocalDate review = or(from.day("nextReview"), today.plusYears(YEARS_TO_REVIEW));
        String source = from.text("source", Fields.LONGEST_TEXT);
        EntryState state = from.word("state", EntryState.class);
        if (namesSomebody(question)) from.wrong("question", Wrong.PERSONAL, question);
        if (namesSomebody(text)) from.wrong("text", Wrong.PERSONAL, text);
        if (!from.clean()) return Optional.empty();
        var read =
                new Answer(
                        id,
                        question,
                        variants,
                        text,
                        procedures,
                        owner,
                        approved,
                        checked,
                        review,
                        source);
        return Optional.of(new Given(line, read, state, from.given()));
    }

    /// An answer is for everybody: it may hold the telephone of an office, never who somebody is.
    private boolean namesSomebody(String words) {
        return judged
                && PersonalData.in(words).stream()
                        .anyMatch(found -> found.kind() != PersonalData.Kind.PHONE);
    }

    private List<Channel> channels(Fields from) {
        var channels = new ArrayList<Channel>();
        var ways = EnumSet.noneOf(Way.class);
        for (Fields one : from.objects("channels")) {
            one.only(CHANNEL);
            Way way = one.word("way", Way.class);
            String limit = one.text("limit", Fields.LONGEST_LINE);
            String fee = one.text("fee", Fields.LONGEST_LINE);
            Long amount = one.amount("amount");
            if (way == null) {
                if (one.clean()) one.wrong("way", Wrong.MISSING, "");
            } else if (!ways.add(way)) {
                one.wrong("way", Wrong.WAY_TWICE, way.word());
            } else {
                channels.add(new Channel(way, limit, fee, amount));
            }
        }
        return channels;
    }

    private Stream<Basis> basis(Fields one) {
        one.only(BASIS);
        String document = one.needed("document", Fields.LONGEST_LINE);
        String name = one.text("name", Fields.LONGEST_LINE);
        String article = one.text("article", Fields.LONGEST_LINE);
        LocalDate since = one.day("inForceFrom");
        return document.isEmpty()
                ? Stream.empty()
                : Stream.of(new Basis(document, name, article, since));
    }

    private static String slug(Fields from, String field, int longest) {
        String slug = from.needed(field, Fields.LONGEST_LINE);
        if (!slug.isEmpty()
                && (!Procedure.SLUG.matcher(slug).matches() || slug.length() > longest)) {
            from.wrong(field, Wrong.SLUG, slug);
        }
        return slug;
    }

    /// Who and when belong together.
    private static @Nullable Checking checking(Fields from, String who, String when) {
        String by = from.text(who, Fields.LONGEST_LINE);
        LocalDate on = from.day(when);
        if (!by.isEmpty() && on != null) return new Checking(by, on);
        if (!by.isEmpty() && !from.given().contains(when)) from.wrong(when, Wrong.HALF, by);
        if (on != null) from.wrong(who, Wrong.HALF, on.toString());
        return null;
    }

    private static @Nullable UnitId owner(Fields from) {
        String text = from.text("owner", Fields.LONGEST_LINE);
        if (text.isEmpty() || text.equals(PROVINCE)) return null;
        try {
            return UnitId.parse(text);
        } catch (RuntimeException e) {
            from.wrong("owner", Wrong.UNIT, text);
            return null;
        }
    }

    private static LocalDate or(@Nullable LocalDate day, LocalDate otherwise) {
        return day == null ? otherwise : day;
    }
}
