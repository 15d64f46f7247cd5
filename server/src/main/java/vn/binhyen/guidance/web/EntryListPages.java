package vn.binhyen.guidance.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.binhyen.guidance.Catalogue;
import vn.binhyen.guidance.EntryFilter;
import vn.binhyen.guidance.EntryKind;
import vn.binhyen.guidance.EntryLists;
import vn.binhyen.guidance.EntryState;
import vn.binhyen.guidance.EntryView;
import vn.binhyen.guidance.Silence;
import vn.binhyen.guidance.Written;
import vn.binhyen.guidance.files.EntryWriting;
import vn.binhyen.guidance.files.Format;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.staff.UnitNames;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Pager;

/// The list of the catalogue, and all of it as a file.
@Controller
class EntryListPages {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Catalogue catalogue;
    private final EntryLists lists;
    private final UnitNames units;
    private final Transactions transactions;
    private final Clock clock;

    EntryListPages(
            Catalogue catalogue,
            EntryLists lists,
            UnitNames units,
            Transactions transactions,
            Clock clock) {
        this.catalogue = catalogue;
        this.lists = lists;
        this.units = units;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping("/console/guidance")
    Answer list(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String field,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "1") int page,
            StaffMember me,
            DeskFrame desk) {
        boolean answers = kind.equals("answers");
        var filter =
                new EntryFilter(
                        answers,
                        field.isBlank() || answers ? null : field,
                        Written.read(EntryState.class, state).orElse(null),
                        shown(show),
                        words.strip());
        LocalDate today = LocalDate.ofInstant(clock.instant(), HERE);
        return transactions.reading(
                me.asker(),
                () -> {
                    long count = lists.count(filter, today);
                    String address = EntryListPage.address(filter, filter.show(), answers) + "&";
                    Pager pager = Pager.of(page, count, EntryLists.PER_PAGE, address);
                    List<EntryView> lines = lists.page(filter, today, pager.page());
                    return new EntryListPage(
                            desk,
                            me.role(),
                            filter,
                            lines,
                            count,
                            pager,
                            lists.fields(),
                            silences(lines, today),
                            names(lines),
                            today);
                });
    }

    private static EntryFilter.Show shown(String typed) {
        return Arrays.stream(EntryFilter.Show.values())
                .filter(show -> show.name().equals(typed))
                .findFirst()
                .orElse(EntryFilter.Show.ALL);
    }

    private Map<String, Silence> silences(List<EntryView> lines, LocalDate today) {
        Map<String, Silence> silences = new HashMap<>();
        for (EntryView line : lines) {
            Optional<Silence> silence = catalogue.silence(line, today);
            silence.ifPresent(it -> silences.put(line.entry().id(), it));
        }
        return silences;
    }

    private Map<String, String> names(List<EntryView> lines) {
        Map<String, String> names = new HashMap<>();
        for (EntryView line : lines) {
            var owner = line.entry().owner();
            if (owner != null) names.put(owner.toString(), units.inSentence(owner));
        }
        return names;
    }

    @GetMapping("/console/guidance.csv")
    void sheet(
            @RequestParam(defaultValue = "procedures") String kind,
            StaffMember me,
            HttpServletResponse response) {
        export(EntryFormPages.kind(kind), Format.CSV, me, response);
    }

    @GetMapping("/console/guidance.jsonl")
    void lines(
            @RequestParam(defaultValue = "procedures") String kind,
            StaffMember me,
            HttpServletResponse response) {
        export(EntryFormPages.kind(kind), Format.JSON_LINES, me, response);
    }

    /// All of one kind, in whatever state, written while it is read.
    private void export(
            EntryKind kind, Format format, StaffMember me, HttpServletResponse response) {
        response.setContentType(format.type());
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"" + kind.word() + "." + format.ending() + "\"");
        try (var text = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
                var file = new EntryWriting(text, format, kind)) {
            transactions.reading(
                    me.asker(),
                    () -> {
                        lists.each(kind, view -> write(file, view));
                        return true;
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(EntryWriting file, EntryView view) {
        try {
            file.write(view.entry(), view.state());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
