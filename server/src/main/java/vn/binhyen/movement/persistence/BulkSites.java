package vn.binhyen.movement.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.kernel.Ids;
import vn.binhyen.kernel.Vietnamese;
import vn.binhyen.movement.EndReason;
import vn.binhyen.movement.Model;
import vn.binhyen.movement.Origin;
import vn.binhyen.movement.Stage;
import vn.binhyen.movement.StepKind;
import vn.binhyen.movement.domain.SiteSheet;

/// Sites by the thousand, in four statements.
@Repository
public class BulkSites {

    private final JdbcClient db;

    BulkSites(JdbcClient db) {
        this.db = db;
    }

    /// A site that is to begin.
    ///
    /// @param unit the name of its unit, by which it is found
    public record New(UUID id, Model model, SiteSheet.Row row, String unit) {

        Stage stage() {
            if (row.ended() != null) return Stage.ENDED;
            return row.began() != null ? Stage.OPERATING : Stage.PREPARING;
        }

        Origin origin() {
            return row.spontaneous() ? Origin.SPONTANEOUS : Origin.PLANNED;
        }
    }

    private record Taken(New site, StepKind kind, @Nullable LocalDate day, String number) {}

    /// @return those that were not known before
    public List<New> begin(List<New> sites, Ids ids, UUID by, Instant at) {
        Set<UUID> fresh = new HashSet<>(kept(sites, by, at));
        List<New> kept = sites.stream().filter(each -> fresh.contains(each.id())).toList();
        steps(kept, ids, by, at);
        teams(kept, ids);
        said(kept);
        return kept;
    }

    private List<UUID> kept(List<New> sites, UUID by, Instant at) {
        return db.sql(
                        """
                        insert into movement.sites (id, model, unit, area, place, place_key, words, origin, stage, began, ended,
                                                    teams, said, version, staff, at)
                        select id, model, unit, area, place, key, words, origin, stage, began, ended, teams, nullif(said, 0), 1,
                               :staff, :at
                        from unnest(:ids::uuid[], :models::uuid[], :units::text[], :areas::text[], :places::text[], :keys::text[],
                                    :words::text[], :origins::text[], :stages::text[], :began::date[], :ended::date[],
                                    :teams::int[], :said::int[])
                             as n (id, model, unit, area, place, key, words, origin, stage, began, ended, teams, said)
                        on conflict do nothing returning id
                        """)
                .param("ids", sites.stream().map(New::id).toArray(UUID[]::new))
                .param("models", sites.stream().map(it -> it.model().id()).toArray(UUID[]::new))
                .param("units", texts(sites, it -> it.row().unit().toString()))
                .param("areas", texts(sites, it -> it.row().area().word()))
                .param("places", texts(sites, it -> it.row().place()))
                .param("keys", texts(sites, it -> Vietnamese.fold(it.row().place()).strip()))
                .param("words", texts(sites, BulkSites::words))
                .param("origins", texts(sites, it -> it.origin().word()))
                .param("stages", texts(sites, it -> it.stage().word()))
                .param("began", texts(sites, it -> day(it.row().began())))
                .param("ended", texts(sites, it -> day(it.row().ended())))
                .param("teams", sites.stream().map(it -> it.row().teams()).toArray(Integer[]::new))
                .param("said", sites.stream().map(it -> it.row().members()).toArray(Integer[]::new))
                .param("staff", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    private static String words(New site) {
        return Vietnamese.fold(site.model().name() + " " + site.row().place() + " " + site.unit());
    }

    private void steps(List<New> sites, Ids ids, UUID by, Instant at) {
        var steps = new ArrayList<Taken>();
        for (New site : sites) {
            SiteSheet.Row row = site.row();
            steps.add(new Taken(site, StepKind.DECISION, row.decided(), row.decision()));
            StepKind first = row.spontaneous() ? StepKind.ARISEN : StepKind.LAUNCH;
            steps.add(new Taken(site, first, row.began(), ""));
            steps.add(new Taken(site, StepKind.ENDING, row.ended(), ""));
        }
        steps.removeIf(step -> step.day() == null || isOddDecision(step));
        db.sql(
                        """
                        insert into movement.steps (id, site, unit, kind, day, number, signer, note, ending, staff, at)
                        select id, site, unit, kind, day, number, '', '', case kind when 'ending' then :why end, :staff, :at
                        from unnest(:ids::uuid[], :sites::uuid[], :units::text[], :kinds::text[], :days::date[], :numbers::text[])
                             as n (id, site, unit, kind, day, number)
                        """)
                .param("ids", steps.stream().map(_ -> ids.next()).toArray(UUID[]::new))
                .param("sites", steps.stream().map(it -> it.site().id()).toArray(UUID[]::new))
                .param("units", texts(steps, it -> it.site().row().unit().toString()))
                .param("kinds", texts(steps, it -> it.kind().word()))
                .param("days", texts(steps, it -> day(it.day())))
                .param("numbers", texts(steps, Taken::number))
                .param("why", EndReason.GOAL_MET.word())
                .param("staff", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// What arose by itself has no decision; one that was written down all the same is left alone.
    private static boolean isOddDecision(Taken step) {
        return step.kind() == StepKind.DECISION && step.site().row().spontaneous();
    }

    private void teams(List<New> sites, Ids ids) {
        record Numbered(New site, int no) {}
        var teams = new ArrayList<Numbered>();
        for (New site : sites) {
            for (int no = 1; no <= site.row().teams(); no++) teams.add(new Numbered(site, no));
        }
        if (teams.isEmpty()) return;
        db.sql(
                        """
                        insert into movement.teams (id, site, unit, name, since)
                        select * from unnest(:ids::uuid[], :sites::uuid[], :units::text[], :names::text[], :days::date[])
                        """)
                .param("ids", teams.stream().map(_ -> ids.next()).toArray(UUID[]::new))
                .param("sites", teams.stream().map(it -> it.site().id()).toArray(UUID[]::new))
                .param("units", texts(teams, it -> it.site().row().unit().toString()))
                .param("names", texts(teams, it -> "Tổ " + it.no()))
                .param("days", texts(teams, it -> day(since(it.site().row()))))
                .update();
    }

    private void said(List<New> sites) {
        db.sql(
                        """
                        insert into movement.said (site, unit, day, members)
                        select id, unit, (at at time zone 'Asia/Ho_Chi_Minh')::date, said
                        from movement.sites where id = any(?) and said is not null
                        """)
                .param(sites.stream().map(New::id).toArray(UUID[]::new))
                .update();
    }

    private static LocalDate since(SiteSheet.Row row) {
        if (row.began() != null) return row.began();
        return row.decided() != null ? row.decided() : row.unit().since();
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static <T> @Nullable String[] texts(List<T> of, Function<T, @Nullable String> text) {
        return of.stream().map(text).toArray(String[]::new);
    }
}
