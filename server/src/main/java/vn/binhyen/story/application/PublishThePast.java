package vn.binhyen.story.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.binhyen.published.PublicPeriod;
import vn.binhyen.published.Publishing;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.StaffMember;

/// Lets the province's staff publish last year and the quarters of this year that are over. What
/// came after them is left for whoever plays. What is public already stays.
@Component
class PublishThePast {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Setting setting;
    private final Publishing publishing;
    private final Clock clock;

    PublishThePast(Setting setting, Publishing publishing, Clock clock) {
        this.setting = setting;
        this.publishing = publishing;
        this.clock = clock;
    }

    void publish() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), HERE);
        var person = setting.cast().first(Role.PROVINCE_STAFF);
        var me = new StaffMember(person.id(), person.name(), person.role(), person.unit());
        Stream<PublicPeriod> quarters =
                IntStream.rangeClosed(1, 4)
                        .mapToObj(no -> PublicPeriod.quarter(today.getYear(), no))
                        .filter(quarter -> quarter.isOverOn(today));
        Stream.concat(Stream.of(PublicPeriod.year(today.getYear() - 1)), quarters)
                .forEach(period -> publishing.publish(me, period));
    }
}
