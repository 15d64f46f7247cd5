package vn.binhyen.story.persistence;

import java.util.List;

/// A file of the story and the table its rows belong to.
enum StoryFile {
    CONVERSATIONS(
            "channels.conversations",
            "id, unit, channel, page, person, key, person_sealed, name_sealed, nickname, anonymous,"
                    + " started_at, last_at, interacted_at, waiting_since"),
    MESSAGES(
            "channels.messages",
            "id, conversation, unit, speaker, staff_id, kind, text, provider_id, form_number, at,"
                    + " recorded_at, delivery"),
    CASES(
            "cases.cases",
            "id, unit, conversation, channel, topic, words, words_at, place, happened, anonymous,"
                    + " opened_at, opened_by, state, kind, number, assignee, due_at, due_rule,"
                    + " warn_at, first_answered_at, answered_at, waiting_since, handed_over_at, handed_over_to, closed_at,"
                    + " outcome, outcome_words, reopened, valued_at, version"),
    HAND_OVERS(
            "cases.hand_overs",
            "id, case_id, unit, number, case_number, kind, receiver, note, channel, words, words_at,"
                    + " place, happened, at, by, sha256, acknowledged_at, acknowledged_by"),
    HANDED_OVER_ITEMS("cases.handed_over_items", "hand_over, no, unit, received_at, words"),
    ENTRIES("cases.entries", "id, case_id, unit, at, type, by, words, detail"),
    CLOCKS(
            "cases.clocks",
            "case_id, no, unit, rule, terms, ours, since, due_at, warn_at, extended_at, stood_still,"
                    + " hand, hand_at"),
    REPORTERS("cases.reporters", "case_id, unit, key_id, name_sealed"),
    QUESTIONS(
            "guidance.questions",
            "id, unit, channel, asked_at, words, outcome, entry, offered, why, unhelpful_at, unhelpful,"
                    + " version"),
    NUMBERS("cases.numbers", "unit, year, series, last"),
    HAPPENINGS("journal.entries", "type, subject, unit, at, facts");

    private final String table;
    private final String columns;

    StoryFile(String table, String columns) {
        this.table = table;
        this.columns = columns;
    }

    String table() {
        return table;
    }

    String copy() {
        return "copy " + table + " (" + columns + ") from stdin";
    }

    String fileName() {
        return table + ".copy.gz";
    }

    static List<StoryFile> all() {
        return List.of(values());
    }
}
