package vn.binhyen.story.application;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.binhyen.guidance.lookups.StatusLists;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.story.domain.Person;
import vn.binhyen.story.domain.StoryText;

/// Brings one list of ID cards that are ready, as an officer of the tour's commune does, so that a
/// visitor can look one up. Nothing happens where a list stands already.
@Component
class BringCards {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Setting setting;
    private final StatusLists lists;
    private final Clock clock;

    BringCards(Setting setting, StatusLists lists, Clock clock) {
        this.setting = setting;
        this.lists = lists;
        this.clock = clock;
    }

    void bring() {
        Person person = setting.cast().first(Role.DUTY_OFFICER);
        var officer = new StaffMember(person.id(), person.name(), person.role(), person.unit());
        if (!lists.standing(officer, person.unit()).isEmpty()) return;
        LocalDate today = LocalDate.ofInstant(clock.instant(), HERE);
        var offer =
                new StatusLists.Offer(
                        person.unit(),
                        lists.words().kinds().getFirst(),
                        today,
                        today.plusDays(StatusLists.MOST_DAYS));
        byte[] file =
                StoryText.lines("id-cards.csv")
                        .collect(Collectors.joining("\n"))
                        .getBytes(StandardCharsets.UTF_8);
        StatusLists.Checked checked = lists.check(officer, offer, file);
        if (!checked.mistakes().isEmpty()) {
            throw new IllegalStateException("story/id-cards.csv: " + checked.mistakes());
        }
        lists.takeOver(officer, checked.list().orElseThrow());
    }
}
