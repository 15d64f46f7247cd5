package vn.binhyen.story.application;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.binhyen.examples.Award;
import vn.binhyen.examples.Example;
import vn.binhyen.examples.Honoured;
import vn.binhyen.examples.Level;
import vn.binhyen.examples.application.KeepExamples;
import vn.binhyen.staff.Role;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.story.domain.MovementBook;
import vn.binhyen.story.domain.MovementBook.Line;

/// Has the tour's commune and the province propose, recognise and end advanced examples, and enter
/// the awards of the review of October 2020. Nothing happens to an example that stands.
@Component
class HonourExamples {

    private static final LocalDate REVIEW = LocalDate.of(2020, 10, 19);

    private final Setting setting;
    private final KeepExamples keeping;

    HonourExamples(Setting setting, KeepExamples keeping) {
        this.setting = setting;
        this.keeping = keeping;
    }

    void honour() {
        MovementBook book = MovementBook.shipped();
        book.of("examples").forEach(this::tell);
        StaffMember province = setting.officer(Role.PROVINCE_STAFF);
        for (Line line : book.of("awards")) {
            keeping.enter(
                    province,
                    new Award(
                            Setting.id("award", line.said().toString()),
                            province.unit(),
                            who(line),
                            Award.Kind.LETTER,
                            Level.PROVINCE,
                            "402/QĐ-CAT",
                            REVIEW));
        }
    }

    private void tell(Line line) {
        boolean province = line.text("at").equals("province");
        StaffMember me = setting.officer(province ? Role.PROVINCE_STAFF : Role.COMMUNE_CHIEF);
        UUID id = Setting.id("example", line.text("proposal"));
        if (keeping.find(me, id).isPresent()) return;
        var example =
                new Example(
                        id,
                        me.unit(),
                        who(line),
                        line.text("deeds"),
                        line.text("proposal"),
                        line.day("proposed"),
                        new Example.State.Proposed(),
                        1);
        keeping.propose(me, example, line.text("name"));
        if (!line.has("decision")) return;
        Level level = province ? Level.PROVINCE : Level.COMMUNE;
        keeping.recognise(
                me,
                id,
                new Example.Recognition(line.text("decision"), line.day("recognised"), level));
        if (line.has("ended")) keeping.end(me, id, line.day("ended"), line.text("reason"));
    }

    private static Honoured who(Line line) {
        return line.has("person")
                ? new Honoured.Person(line.text("person"))
                : new Honoured.Collective(line.text("collective"));
    }
}
