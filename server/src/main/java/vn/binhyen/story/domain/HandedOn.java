package vn.binhyen.story.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.binhyen.cases.CaseState;
import vn.binhyen.cases.HandOverRecord;
import vn.binhyen.cases.HandOverRecord.Item;
import vn.binhyen.cases.domain.Case;

/// The record of a hand-over, as the product draws it up; most are acknowledged within days.
final class HandedOn {

    private HandedOn() {}

    /// @param items what the resident said after the first words
    static void note(
            World world,
            Case it,
            CaseState.HandedOver state,
            String note,
            Person by,
            List<Item> items,
            Chance chance) {
        int year = DayTimes.day(state.at()).getYear();
        Instant came = DayTimes.atWork(state.at(), hours(chance), chance);
        boolean acknowledged = !came.isAfter(world.until()) && chance.of(0.97);
        var origin = it.origin();
        UUID id = world.id(state.at(), chance);
        var content =
                new HandOverRecord.Content(
                        it.id(),
                        it.unit(),
                        world.registers().next(it.unit(), year, "BG"),
                        state.number(),
                        state.kind(),
                        state.receiver(),
                        note,
                        origin.channel(),
                        origin.words(),
                        origin.wordsAt(),
                        origin.place(),
                        origin.happened(),
                        state.at(),
                        by.id(),
                        List.of(),
                        items);
        HandOverRecord drawn = HandOverRecord.drawnUp(id, content);
        world.ledger()
                .write(acknowledged ? drawn.acknowledged(came, world.investigator().id()) : drawn);
    }

    private static Duration hours(Chance chance) {
        return Duration.ofMinutes(60 + (long) (chance.decaying(20) * 60));
    }
}
