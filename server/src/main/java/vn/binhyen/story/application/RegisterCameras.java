package vn.binhyen.story.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.binhyen.cameras.Owner;
import vn.binhyen.cameras.Spot;
import vn.binhyen.cameras.Wanted;
import vn.binhyen.cameras.application.AskForFootage;
import vn.binhyen.cameras.application.KeepHouseholds;
import vn.binhyen.cases.CaseLine;
import vn.binhyen.cases.CaseLists;
import vn.binhyen.cases.CaseQuery;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.story.domain.MovementBook;
import vn.binhyen.story.domain.MovementBook.Line;
import vn.binhyen.territory.Village;

/// Enters camera households of the tour's commune with their consents, one of which is taken back,
/// and has an officer ask for footage and the chief approve it. Nothing happens where a household
/// or a request stands.
@Component
class RegisterCameras {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Setting setting;
    private final KeepHouseholds keeping;
    private final AskForFootage asking;
    private final CaseLists cases;
    private final Transactions transactions;
    private final Clock clock;

    RegisterCameras(
            Setting setting,
            KeepHouseholds keeping,
            AskForFootage asking,
            CaseLists cases,
            Transactions transactions,
            Clock clock) {
        this.setting = setting;
        this.keeping = keeping;
        this.asking = asking;
        this.cases = cases;
        this.transactions = transactions;
        this.clock = clock;
    }

    void register() {
        MovementBook book = MovementBook.shipped();
        StaffMember duty = setting.officer(Role.DUTY_OFFICER);
        List<Village> villages = keeping.villages(duty);
        int no = 0;
        for (Line line : book.of("cameras")) {
            household(duty, line, villages.get(no++ % villages.size()).id());
        }
        book.of("footage").forEach(line -> request(duty, line));
    }

    private void household(StaffMember duty, Line line, UUID village) {
        UUID id = Setting.id("camera", line.text("owner"));
        if (keeping.find(duty, id).isPresent()) return;
        var owner =
                new Owner(
                        line.text("owner"),
                        line.text("address"),
                        line.text("contact"),
                        Spot.read(line.text("spot")).orElseThrow());
        var yes =
                Arrays.stream(line.text("purposes").split(" "))
                        .map(code -> keeping.purpose(code).orElseThrow())
                        .collect(Collectors.toSet());
        int cameras = Integer.parseInt(line.text("cameras"));
        keeping.register(duty, id, new KeepHouseholds.Told(village, cameras, owner, yes));
        keeping.find(duty, id).orElseThrow().consents().stream()
                .filter(each -> each.purpose().equals(line.text("withdrawn")))
                .forEach(each -> keeping.withdraw(duty, id, each.id()));
    }

    private void request(StaffMember duty, Line line) {
        UUID id = Setting.id("footage", line.text("place"));
        Optional<UUID> about = openCase(duty);
        if (about.isEmpty() || asking.find(duty, id).isPresent()) return;
        LocalDate evening = LocalDate.ofInstant(clock.instant(), HERE).minusDays(1);
        var wanted =
                new Wanted(
                        about.get(),
                        line.text("purpose"),
                        line.text("place"),
                        Spot.read(line.text("spot")).orElseThrow(),
                        Integer.parseInt(line.text("radius")),
                        at(evening, "20:00"),
                        at(evening, "21:30"),
                        line.text("reason"),
                        Wanted.Assembly.DOES_NOT);
        asking.ask(duty, id, wanted);
        StaffMember chief = setting.officer(Role.COMMUNE_CHIEF);
        var decided = asking.approve(chief, id, line.text("words"), true);
        if (!(decided instanceof AskForFootage.Decided.Done)) {
            throw new IllegalStateException("the story is refused: " + line + " " + decided);
        }
    }

    private static Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(HERE).toInstant();
    }

    private Optional<UUID> openCase(StaffMember duty) {
        return transactions.reading(
                duty.asker(),
                () ->
                        cases
                                .lines(CaseQuery.first(CaseQuery.Show.OPEN, 20), clock.instant())
                                .lines()
                                .stream()
                                .filter(each -> each.unit().equals(duty.unit()))
                                .map(CaseLine::id)
                                .findFirst());
    }
}
