package vn.binhyen.figures;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What can happen to a source that an indicator may count, with the traits it then has.
public enum Countable {
    MESSAGE_HEARD("channel", "form", HourOfWeek.TRAIT),
    CONVERSATION_BEGUN("channel"),
    CASE_RECEIVED("channel", "kind", HourOfWeek.TRAIT),
    CASE_ANSWERED("channel", "kind"),
    CASE_ANSWERED_LATE("channel", "kind"),
    CASE_CLOSED("channel", "kind", "outcome"),
    CASE_REOPENED("channel", "kind"),
    CASE_RATED("channel", "kind", "satisfaction"),
    CASE_HANDED_OVER("channel", "kind"),
    CASE_VALUED("channel", "kind"),
    QUESTION_ASKED("channel", "became"),
    QUESTION_NOT_HELPED("channel"),
    LOOKED_UP("found"),
    FOOTAGE_ASKED("became"),
    CLIP_LENT,
    EXAMPLE_RECOGNISED("form", "level"),
    AWARDED("form", "level"),
    /// A count keyed in, imported, or said by an activity; it counts in the indicator it names,
    /// whatever counts there. Its sort is a choice of the activity's kind.
    ENTERED("channel", "sort"),
    /// A class was decided for something assessed: a site, a village, a commune, a team.
    ASSESSED("object", "criteria", "class", "effective"),
    /// A site of a model began to work: it was launched, or arose by itself.
    SITE_BEGUN("area", "origin"),
    SITE_RECOGNISED("area"),
    /// One that had worked.
    SITE_ENDED("area", "origin", "ending"),
    /// Levels while a site works: 1, its teams, and those who take part.
    SITE_ACTIVE("area", "origin"),
    SITE_TEAMS("area"),
    SITE_MEMBERS("area"),
    /// A level: 1 while a model works at any site, told where it began.
    MODEL_ACTIVE,
    /// A level: 1 from the day a case was opened, 0 from the day it was closed.
    CASE_OPEN("channel", "kind");

    private final List<String> traits;

    Countable(String... traits) {
        this.traits = List.of(traits);
    }

    public List<String> traits() {
        return traits;
    }

    /// As an indicator's file writes it: `case-received`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Countable> ofWord(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
