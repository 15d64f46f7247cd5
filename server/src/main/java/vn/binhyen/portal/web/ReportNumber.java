package vn.binhyen.portal.web;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.ui.Tickets;

/// The one-time number of a form for reports, which travels sealed.
///
/// @param question what was asked before and is sent on with this form; null for a report of its
///   own
record ReportNumber(UUID form, @Nullable UUID question) {

    private static final String PURPOSE = "report-form";
    private static final Duration A_DAY = Duration.ofDays(1);

    static ReportNumber another() {
        return new ReportNumber(UUID.randomUUID(), null);
    }

    static ReportNumber ofQuestion(UUID question) {
        return new ReportNumber(UUID.randomUUID(), question);
    }

    /// Empty for one that is too old, or is none.
    static Optional<ReportNumber> read(Tickets tickets, String sealed) {
        return tickets.read(PURPOSE, sealed)
                .map(plain -> plain.split(" "))
                .map(part ->
                        new ReportNumber(
                                UUID.fromString(part[0]),
                                part.length > 1 ? UUID.fromString(part[1]) : null));
    }

    String sealed(Tickets tickets) {
        String plain = question == null ? form.toString() : form + " " + question;
        return tickets.issue(PURPOSE, plain, A_DAY);
    }
}
