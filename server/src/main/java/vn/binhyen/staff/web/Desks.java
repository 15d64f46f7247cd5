package vn.binhyen.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.staff.UnitNames;
import vn.binhyen.ui.Answers;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.RailDoor;
import vn.binhyen.ui.Words;

/// Builds the frame around an officer's page: the rail shows what the access table lets them open.
@Component
class Desks {

    private final List<RailDoor> doors;
    private final AccessTable table;
    private final Answers answers;
    private final FormMarks marks;
    private final UnitNames unitNames;
    private final Transactions transactions;
    private final boolean story;

    Desks(
            List<RailDoor> doors,
            AccessTable table,
            Answers answers,
            FormMarks marks,
            UnitNames unitNames,
            Transactions transactions,
            @Value("${binhyen.mode}") String mode) {
        this.doors = doors.stream().sorted(Comparator.comparing(RailDoor::place)).toList();
        this.table = table;
        this.answers = answers;
        this.marks = marks;
        this.unitNames = unitNames;
        this.transactions = transactions;
        this.story = mode.equals("story");
    }

    DeskFrame around(SignedIn in, HttpServletRequest request) {
        StaffMember me = in.member();
        Words words = answers.words(request);
        return transactions.reading(
                me.asker(),
                () ->
                        new DeskFrame(
                                words,
                                me.displayName(),
                                words.of("staff.role." + me.role()),
                                unitNames.police(me.unit(), words),
                                rail(me, words),
                                rooms(me, words, request.getRequestURI()),
                                marks.markFor(in.token()),
                                request.getRequestURI(),
                                story));
    }

    private List<DeskFrame.RailLink> rail(StaffMember me, Words words) {
        return open(me).filter(door -> door.under().isEmpty())
                .map(door ->
                        new DeskFrame.RailLink(
                                words.of(door.words()),
                                door.icon(),
                                door.path(),
                                door.count(me.asker()),
                                "new",
                                door.onPhone()))
                .toList();
    }

    private List<DeskFrame.Room> rooms(StaffMember me, Words words, String path) {
        return open(me).filter(door -> !door.under().isEmpty())
                .map(door ->
                        new DeskFrame.Room(
                                door.under(),
                                words.of(door.words()),
                                words.of(door.line()),
                                door.icon(),
                                door.path(),
                                door.under().equals(path) ? door.count(me.asker()) : 0))
                .toList();
    }

    private Stream<RailDoor> open(StaffMember me) {
        return doors.stream().filter(door -> table.opens(door.path(), me.role()));
    }
}
