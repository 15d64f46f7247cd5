package vn.binhyen.story.domain;

import java.time.Instant;

/// Something a resident begins: when, where, about what, and how far it comes.
///
/// @param number its place in the story, which its chances follow from
record Item(long number, Instant at, Bureau bureau, Topic topic, Fate fate)
        implements Comparable<Item> {

    /// How far it comes before the story ends.
    enum Fate {
        /// as life goes
        NATURAL,
        /// asked of the product itself; people see to it where that did not do
        ASKED,
        /// answered in the conversation, no case
        ONLY_TALK,
        /// nobody answered yet
        UNANSWERED,
        /// a report on the web that nobody has taken up yet
        RECEIVED,
        /// taken up, not answered yet
        IN_WORK,
        /// the resident was asked something and has not answered
        WAITING,
        /// with the investigators
        HANDED_OVER
    }

    @Override
    public int compareTo(Item other) {
        int byTime = at.compareTo(other.at);
        return byTime != 0 ? byTime : Long.compare(number, other.number);
    }
}
