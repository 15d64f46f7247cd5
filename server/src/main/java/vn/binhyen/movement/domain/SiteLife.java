package vn.binhyen.movement.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.binhyen.movement.Deed.Refusal;
import vn.binhyen.movement.Origin;
import vn.binhyen.movement.Stage;
import vn.binhyen.movement.Step;
import vn.binhyen.movement.StepKind;

/// The life of a site so far: which steps were taken, and which may come next.
///
/// A planned one goes from the survey to the launch; what was not written down of older ones may be
/// left out, except the decision. One that arose works from its first day and is recognised or
/// ended.
///
/// @param steps oldest first
public record SiteLife(Origin origin, List<Step> steps) {

    private static final Set<StepKind> AT_WORK =
            EnumSet.of(StepKind.REVIEW, StepKind.REPLICATION, StepKind.RECOGNITION);

    public SiteLife {
        steps =
                steps.stream()
                        .sorted(Comparator.comparing(Step::day).thenComparing(Step::kind))
                        .toList();
    }

    public Stage stage() {
        if (has(StepKind.ENDING)) return Stage.ENDED;
        return began().isPresent() ? Stage.OPERATING : Stage.PREPARING;
    }

    /// The first day of its work.
    public Optional<LocalDate> began() {
        return dayOf(origin == Origin.PLANNED ? StepKind.LAUNCH : StepKind.ARISEN);
    }

    /// The day it ended: from that day on it works no more.
    public Optional<LocalDate> ended() {
        return dayOf(StepKind.ENDING);
    }

    /// Why this step cannot be taken on that day; empty when it can.
    public Optional<Refusal> refuses(StepKind kind, LocalDate day, LocalDate today) {
        return Optional.ofNullable(refusal(kind, day, today));
    }

    private @Nullable Refusal refusal(StepKind kind, LocalDate day, LocalDate today) {
        if (day.isAfter(today)) return Refusal.TO_COME;
        if (stage() == Stage.ENDED) return Refusal.ENDED;
        if (isOnce(kind) && has(kind)) return Refusal.TAKEN;
        if (kind == StepKind.ARISEN && origin == Origin.PLANNED) return Refusal.PLANNED;
        if (origin == Origin.SPONTANEOUS && isBeforeWork(kind)) return Refusal.SPONTANEOUS;
        if (kind == StepKind.RECOGNITION && origin == Origin.PLANNED) return Refusal.PLANNED;
        if (AT_WORK.contains(kind) && stage() != Stage.OPERATING) return Refusal.NOT_AT_WORK;
        if (kind == StepKind.LAUNCH && !has(StepKind.DECISION)) return Refusal.NO_DECISION;
        return day.isBefore(earliest(kind)) ? Refusal.TOO_EARLY : null;
    }

    /// Steps of the founding a spontaneous site has no use for; board, regulation and plan it may
    /// get once it is recognised.
    private static boolean isBeforeWork(StepKind kind) {
        return kind == StepKind.SURVEY
                || kind == StepKind.PROPOSAL
                || kind == StepKind.DECISION
                || kind == StepKind.LAUNCH;
    }

    private static boolean isOnce(StepKind kind) {
        return switch (kind) {
            case ARISEN, SURVEY, PROPOSAL, DECISION, LAUNCH, RECOGNITION, ENDING -> true;
            case BOARD, REGULATION, PLAN, REVIEW, REPLICATION -> false;
        };
    }

    /// The day of the latest step this one follows on.
    private LocalDate earliest(StepKind kind) {
        Set<StepKind> before =
                switch (kind) {
                    case ARISEN, SURVEY -> EnumSet.noneOf(StepKind.class);
                    case PROPOSAL -> EnumSet.of(StepKind.SURVEY);
                    case DECISION -> EnumSet.of(StepKind.SURVEY, StepKind.PROPOSAL);
                    case BOARD, REGULATION, PLAN ->
                            EnumSet.of(StepKind.SURVEY, StepKind.PROPOSAL, StepKind.ARISEN);
                    case LAUNCH -> EnumSet.of(StepKind.DECISION);
                    case REVIEW, REPLICATION, RECOGNITION ->
                            EnumSet.of(StepKind.LAUNCH, StepKind.ARISEN);
                    case ENDING -> EnumSet.allOf(StepKind.class);
                };
        return steps.stream()
                .filter(step -> before.contains(step.kind()))
                .map(Step::day)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    /// What an officer would do next: first what is missing of the founding, in its order; of a
    /// site at work, review, replication, recognition and ending.
    public List<StepKind> next() {
        return switch (stage()) {
            case ENDED -> List.of();
            case PREPARING -> ahead();
            case OPERATING -> {
                var next = new ArrayList<StepKind>();
                if (origin == Origin.SPONTANEOUS && !has(StepKind.RECOGNITION)) {
                    next.add(StepKind.RECOGNITION);
                }
                next.addAll(List.of(StepKind.REVIEW, StepKind.REPLICATION));
                for (StepKind late : List.of(StepKind.BOARD, StepKind.REGULATION, StepKind.PLAN)) {
                    if (!has(late)) next.add(late);
                }
                next.add(StepKind.ENDING);
                yield next;
            }
        };
    }

    private List<StepKind> ahead() {
        int last = -1;
        for (Step step : steps) last = Math.max(last, StepKind.FOUNDING.indexOf(step.kind()));
        var next = new ArrayList<StepKind>();
        for (int i = 0; i < StepKind.FOUNDING.size(); i++) {
            if (i > last && !has(StepKind.FOUNDING.get(i))) next.add(StepKind.FOUNDING.get(i));
        }
        for (int i = 0; i < last; i++) {
            if (!has(StepKind.FOUNDING.get(i))) next.add(StepKind.FOUNDING.get(i));
        }
        next.add(StepKind.ENDING);
        return next;
    }

    /// The same life with one step more.
    public SiteLife with(Step step) {
        var more = new ArrayList<>(steps);
        more.add(step);
        return new SiteLife(origin, more);
    }

    public boolean has(StepKind kind) {
        return steps.stream().anyMatch(step -> step.kind() == kind);
    }

    private Optional<LocalDate> dayOf(StepKind kind) {
        return steps.stream().filter(step -> step.kind() == kind).map(Step::day).findFirst();
    }
}
