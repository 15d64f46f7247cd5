package vn.binhyen.staff.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPatternParser;
import vn.binhyen.staff.Role;

/// Who may open what, written by hand: one row a route. What is not written here is refused, and a
/// test fails for a route that is missing.
@Component
public class AccessTable {

    private static final Role[] HANDLERS = {
        Role.DUTY_OFFICER, Role.AREA_OFFICER, Role.COMMUNE_CHIEF, Role.PROVINCE_STAFF
    };
    private static final Role[] COUNTERS = {
        Role.DUTY_OFFICER,
        Role.AREA_OFFICER,
        Role.COMMUNE_CHIEF,
        Role.SECRETARY,
        Role.PROVINCE_STAFF
    };
    private static final Role[] GIVERS_AND_RECEIVERS = {
        Role.DUTY_OFFICER,
        Role.AREA_OFFICER,
        Role.COMMUNE_CHIEF,
        Role.PROVINCE_STAFF,
        Role.INVESTIGATOR
    };
    private static final Role[] KEEPERS_OF_PLACES = {
        Role.COMMUNE_CHIEF, Role.SECRETARY, Role.PROVINCE_STAFF
    };
    private static final Role[] DELETERS = {Role.COMMUNE_CHIEF, Role.PROVINCE_STAFF};
    private static final Role[] LEADERS = {Role.COMMUNE_CHIEF, Role.PROVINCE_STAFF};
    private static final Role[] PROVINCE_READERS = {Role.SECRETARY, Role.PROVINCE_STAFF};
    private static final Role[] FORWARDERS = {
        Role.DUTY_OFFICER,
        Role.AREA_OFFICER,
        Role.COMMUNE_CHIEF,
        Role.VILLAGE_HEAD,
        Role.PROVINCE_STAFF
    };
    private static final Role[] KEEPERS_OF_THE_DOOR = {Role.PROVINCE_STAFF, Role.OPERATOR};
    private static final Role[] SETTERS = {
        Role.DUTY_OFFICER,
        Role.AREA_OFFICER,
        Role.COMMUNE_CHIEF,
        Role.SECRETARY,
        Role.PROVINCE_STAFF,
        Role.OPERATOR
    };
    private static final Role[] MOVERS = {
        Role.DUTY_OFFICER,
        Role.AREA_OFFICER,
        Role.COMMUNE_CHIEF,
        Role.SECRETARY,
        Role.VILLAGE_HEAD,
        Role.PROVINCE_STAFF
    };
    private static final Role[] KEEPERS_OF_MODELS = {
        Role.DUTY_OFFICER,
        Role.AREA_OFFICER,
        Role.COMMUNE_CHIEF,
        Role.SECRETARY,
        Role.PROVINCE_STAFF
    };
    private static final Role[] EVERYBODY = Role.values();

    private final List<Access> rows = new ArrayList<>();

    /// Rows without anything left open, by method and path: a page asks for dozens of them.
    private final Map<String, Access> rowsOfOnePath = new HashMap<>();

    AccessTable() {
        // what a browser needs before anything else
        anybody("GET", "/css/portal-{print}.css");
        anybody("GET", "/css/console-{print}.css");
        anybody("GET", "/js/binhyen-{print}.js");
        anybody("GET", "/fonts/**");
        anybody("GET", "/mark.svg");
        anybody("*", "/error");

        // residents
        anybody("GET", "/");
        anybody("GET", "/du-lieu");
        anybody("GET", "/xa");
        anybody("GET", "/xa/{code}");
        anybody("GET", "/xa/{code}/{what}");
        anybody("GET", "/thu-tuc");
        anybody("POST", "/thu-tuc");
        anybody("GET", "/thu-tuc/{slug}");
        anybody("GET", "/thu-tuc/{slug}/in");
        anybody("GET", "/t/{code}");
        anybody("GET", "/hoi");
        anybody("POST", "/hoi");
        anybody("POST", "/hoi/chon");
        anybody("POST", "/hoi/chua-dung");
        anybody("GET", "/tra-cuu");
        anybody("POST", "/tra-cuu");
        anybody("GET", "/mo-hinh");
        anybody("GET", "/mo-hinh/{site}");
        anybody("GET", "/so-lieu");
        anybody("GET", "/so-lieu/{period}");
        anybody("GET", "/so-lieu/{period}/so-lieu.csv");
        anybody("GET", "/noi-tiep-nhan");
        anybody("POST", "/noi-tiep-nhan");
        anybody("GET", "/noi-tiep-nhan/{code}");
        anybody("GET", "/bao-tin");
        anybody("POST", "/bao-tin");
        anybody("GET", "/theo-doi");
        anybody("POST", "/theo-doi");
        anybody("POST", "/theo-doi/da-giu");
        anybody("POST", "/theo-doi/nhan");
        anybody("POST", "/theo-doi/chua-xong");
        anybody("POST", "/theo-doi/danh-gia");
        anybody("GET", "/xac-nhan");
        anybody("POST", "/xac-nhan");
        anybody("POST", "/xac-nhan/ma");
        anybody("POST", "/xac-nhan/dong");
        anybody("GET", "/phan-anh-can-bo");
        anybody("POST", "/phan-anh-can-bo");
        anybody("POST", "/phan-anh-can-bo/da-giu");
        anybody("GET", "/phan-anh-can-bo/theo-doi");
        anybody("POST", "/phan-anh-can-bo/theo-doi");
        anybody("POST", "/phan-anh-can-bo/theo-doi/nhan");

        // a camera household behind its link, and the public log of requests
        anybody("GET", "/ho-camera");
        anybody("GET", "/ho-camera/{code}");
        anybody("POST", "/ho-camera/rut");
        anybody("POST", "/ho-camera/gia-han");
        anybody("POST", "/ho-camera/khong");
        anybody("POST", "/ho-camera/cho-muon");
        anybody("GET", "/doi-tac");
        anybody("GET", "/doi-tac/{code}");
        anybody("POST", "/doi-tac/gui");
        anybody("GET", "/camera");
        anybody("GET", "/camera/so.csv");

        // programs: beyond the description each asks for a token (openfigures.web.TokenDoor)
        anybody("GET", "/api/v1/openapi.yaml");
        anybody("GET", "/api/v1/indicators");
        anybody("GET", "/api/v1/units");
        anybody("GET", "/api/v1/figures");
        anybody("GET", "/api/v1/figures.csv");

        // signing in
        anybody("GET", "/console/sign-in");
        anybody("POST", "/console/sign-in");
        anybody("POST", "/console/continue-as");
        anybody("POST", "/console/language");
        halfSignedIn("GET", "/console/sign-in/code");
        halfSignedIn("POST", "/console/sign-in/code");
        halfSignedIn("GET", "/console/sign-in/enrolment");
        halfSignedIn("POST", "/console/sign-in/enrolment");
        roles("POST", "/console/sign-out", EVERYBODY);
        roles("GET", "/console/password", EVERYBODY);
        roles("POST", "/console/password", EVERYBODY);
        roles("GET", "/console/me", EVERYBODY);
        roles("GET", "/console/me/chat", FORWARDERS);
        roles("POST", "/console/me/chat/code", FORWARDERS);
        roles("POST", "/console/me/chat/unbinding", FORWARDERS);

        conduct();
        cameras();
        partners();
        examples();

        // the desk
        roles("GET", "/console", EVERYBODY);
        roles("GET", "/console/more", EVERYBODY);
        roles("GET", "/console/keys", EVERYBODY);
        roles("GET", "/console/inbox", HANDLERS);
        roles("GET", "/console/inbox-list", HANDLERS);
        roles("GET", "/console/inbox/{id}", HANDLERS);
        roles("GET", "/console/inbox/{id}/talk", HANDLERS);
        roles("GET", "/console/inbox/{id}/pictures/{file}", HANDLERS);
        roles("GET", "/console/inbox/{id}/files/{file}", HANDLERS);
        roles("POST", "/console/inbox/{id}/replies", HANDLERS);
        roles("POST", "/console/inbox/{id}/no-answer", HANDLERS);
        roles("POST", "/console/inbox/{id}/draft", HANDLERS);
        roles("POST", "/console/inbox/{id}/suggestions", HANDLERS);
        roles("POST", "/console/inbox/{id}/case", HANDLERS);
        roles("POST", "/console/inbox/{id}/name", HANDLERS);
        roles("POST", "/console/inbox/{id}/messages/{message}/again", HANDLERS);
        roles("POST", "/console/inbox/{id}/messages/{message}/arrived", HANDLERS);

        // figures
        roles("GET", "/console/figures", COUNTERS);
        roles("GET", "/console/figures/table", COUNTERS);
        roles("GET", "/console/figures/table.{file}", COUNTERS);
        roles("GET", "/console/figures/entries", COUNTERS);
        roles("POST", "/console/figures/entries", COUNTERS);
        roles("POST", "/console/figures/entries/sheet", COUNTERS);
        roles("GET", "/console/figures/entries/{id}", COUNTERS);
        roles("POST", "/console/figures/entries/{id}", COUNTERS);
        roles("POST", "/console/figures/entries/{id}/withdrawal", COUNTERS);
        roles("GET", "/console/figures-tokens", LEADERS);
        roles("POST", "/console/figures-tokens", LEADERS);
        roles("POST", "/console/figures-tokens/{id}/revocation", LEADERS);
        roles("GET", "/console/public-figures", Role.PROVINCE_STAFF);
        roles("POST", "/console/public-figures", Role.PROVINCE_STAFF);
        roles("POST", "/console/public-figures/edition", Role.PROVINCE_STAFF);
        roles("GET", "/console/figures/{indicator}/records", COUNTERS);
        roles("GET", "/console/figures/{indicator}/records.csv", COUNTERS);
        // dashboards
        roles("GET", "/console/dashboards", COUNTERS);
        roles("GET", "/console/dashboards/pictures/{code}.{file}", COUNTERS);
        roles("GET", "/console/dashboards/comparison", COUNTERS);
        roles("GET", "/console/dashboards/comparison/{indicator}.{file}", COUNTERS);
        // reports
        roles("GET", "/console/reports", COUNTERS);
        roles("GET", "/console/reports/{form}", COUNTERS);
        roles("POST", "/console/reports/{form}", COUNTERS);
        obligations();
        assessment();
        targets();
        movement();
        activities();
        // villages and counts
        roles("GET", "/console/settings", SETTERS);
        roles("GET", "/console/places", KEEPERS_OF_PLACES);
        roles("POST", "/console/places/villages", KEEPERS_OF_PLACES);
        roles("POST", "/console/places/villages/end", KEEPERS_OF_PLACES);
        roles("POST", "/console/places/counts", KEEPERS_OF_PLACES);
        roles("POST", "/console/places/sheet", KEEPERS_OF_PLACES);

        // cases
        roles("GET", "/console/cases", HANDLERS);
        roles("GET", "/console/cases.csv", HANDLERS);
        roles("GET", "/console/cases.xlsx", HANDLERS);
        roles("POST", "/console/cases/search", HANDLERS);
        roles("POST", "/console/cases/kept", HANDLERS);
        roles("POST", "/console/cases/kept/{id}/removal", HANDLERS);
        roles("POST", "/console/cases/chosen", HANDLERS);
        roles("POST", "/console/cases/chosen/work", HANDLERS);
        roles("GET", "/console/cases/map", HANDLERS);
        roles("GET", "/console/map-shapes-{print}.svg", COUNTERS);
        roles("GET", "/console/cases/new", HANDLERS);
        roles("POST", "/console/cases", HANDLERS);
        roles("GET", "/console/cases/{id}", HANDLERS);
        roles("POST", "/console/cases/{id}/classification", HANDLERS);
        roles("POST", "/console/cases/{id}/assignment", HANDLERS);
        roles("POST", "/console/cases/{id}/answers", HANDLERS);
        roles("POST", "/console/cases/{id}/draft", HANDLERS);
        roles("POST", "/console/cases/{id}/suggestions", HANDLERS);
        roles("POST", "/console/cases/{id}/notes", HANDLERS);
        roles("POST", "/console/cases/{id}/hand-over", HANDLERS);
        roles("POST", "/console/cases/{id}/outcome", HANDLERS);
        roles("POST", "/console/cases/{id}/reopening", HANDLERS);
        roles("POST", "/console/cases/{id}/repetition", HANDLERS);
        roles("POST", "/console/cases/{id}/reporter", HANDLERS);
        roles("POST", "/console/cases/{id}/urgency", HANDLERS);
        roles("POST", "/console/cases/{id}/notice", HANDLERS);
        roles("POST", "/console/cases/{id}/clocks/{no}/extension", HANDLERS);
        roles("POST", "/console/cases/{id}/pause", HANDLERS);
        roles("POST", "/console/cases/{id}/resumption", HANDLERS);
        roles("POST", "/console/cases/{id}/transfer", HANDLERS);
        roles("POST", "/console/cases/{id}/value", LEADERS);
        roles("POST", "/console/cases/{id}/learned-answer", HANDLERS);
        roles("GET", "/console/questions", HANDLERS);
        roles("POST", "/console/questions/{id}/worked", HANDLERS);
        roles("POST", "/console/questions/{id}/answer", HANDLERS);
        roles("GET", "/console/canned-answers", HANDLERS);
        roles("POST", "/console/canned-answers", LEADERS);
        roles("POST", "/console/canned-answers/{id}", LEADERS);
        roles("POST", "/console/canned-answers/{id}/retirement", LEADERS);
        guidance();
        roles("GET", "/console/roster", HANDLERS);
        roles("POST", "/console/roster", LEADERS);
        roles("POST", "/console/roster/copy", LEADERS);
        roles("POST", "/console/roster/setting", LEADERS);
        roles("POST", "/console/roster/{id}", LEADERS);
        roles("POST", "/console/roster/{id}/removal", LEADERS);
        roles("GET", "/console/posters", COUNTERS);
        roles("GET", "/console/posters/{what}", COUNTERS);
        roles("GET", "/console/lookups", HANDLERS);
        roles("POST", "/console/lookups", HANDLERS);
        roles("POST", "/console/lookups/{id}/taking-over", HANDLERS);
        roles("POST", "/console/lookups/{id}/removal", HANDLERS);
        roles("GET", "/console/register", HANDLERS);
        roles("GET", "/console/register.{file}", HANDLERS);
        // hand-overs, on both sides
        roles("GET", "/console/hand-overs", GIVERS_AND_RECEIVERS);
        roles("GET", "/console/hand-overs/{id}", GIVERS_AND_RECEIVERS);
        roles("POST", "/console/hand-overs/{id}/acknowledgement", Role.INVESTIGATOR);
        roles("POST", "/console/cases/{id}/identity-requests", HANDLERS);
        // who did and who looked
        roles("GET", "/console/audit", Role.AUDITOR);
        roles("GET", "/console/audit.csv", Role.AUDITOR);
        // what has been kept long enough
        roles("GET", "/console/retention", DELETERS);
        roles("POST", "/console/retention/{proposal}", DELETERS);
        // a second person's grant
        roles("GET", "/console/identities", Role.CUSTODIAN);
        roles("POST", "/console/identities/{request}", Role.CUSTODIAN);
    }

    /// The catalogue; whose answer an officer may change, the desk and the database decide.
    private void guidance() {
        roles("GET", "/console/guidance", HANDLERS);
        roles("POST", "/console/guidance", HANDLERS);
        roles("GET", "/console/guidance.csv", HANDLERS);
        roles("GET", "/console/guidance.jsonl", HANDLERS);
        roles("GET", "/console/guidance/new", HANDLERS);
        roles("GET", "/console/guidance/import", Role.PROVINCE_STAFF);
        roles("POST", "/console/guidance/import", Role.PROVINCE_STAFF);
        roles("POST", "/console/guidance/import/{upload}", Role.PROVINCE_STAFF);
        roles("GET", "/console/guidance/{id}", HANDLERS);
        roles("POST", "/console/guidance/{id}", HANDLERS);
        roles("GET", "/console/guidance/{id}/edit", HANDLERS);
        roles("POST", "/console/guidance/{id}/approval", LEADERS);
        roles("POST", "/console/guidance/{id}/retirement", LEADERS);
        roles("POST", "/console/guidance/{id}/checking", LEADERS);
    }

    /// Reports that are owed; whose an officer may write or answer, the desk and the database
    /// decide.
    private void obligations() {
        String all = "/console/obligations";
        String one = all + "/{code}/{before}/{unit}";
        roles("GET", all, COUNTERS);
        roles("GET", all + "/units", PROVINCE_READERS);
        roles("GET", all + "/units.{file}", PROVINCE_READERS);
        roles("GET", all + "/{code}/{before}", PROVINCE_READERS);
        roles("GET", all + "/{code}/{before}/sheet.{file}", PROVINCE_READERS);
        roles("GET", one, COUNTERS);
        roles("POST", one, COUNTERS);
        roles("GET", one + "/preview", COUNTERS);
        roles("POST", one + "/submission", LEADERS);
        roles("POST", one + "/acceptance", Role.PROVINCE_STAFF);
        roles("POST", one + "/return", Role.PROVINCE_STAFF);
        roles("POST", one + "/exception", Role.PROVINCE_STAFF);
        roles("GET", one + "/versions/{no}", COUNTERS);
        roles("GET", one + "/versions/{no}/paper.{file}", COUNTERS);
    }

    /// Assessments; whose sheet an officer fills in, reviews or decides, the desk and the database
    /// decide.
    private void assessment() {
        String all = "/console/assessment";
        String one = all + "/{id}";
        roles("GET", all, COUNTERS);
        roles("POST", all, COUNTERS);
        roles("GET", all + "/list.{file}", COUNTERS);
        roles("GET", all + "/new", COUNTERS);
        roles("GET", all + "/models/{model}", COUNTERS);
        roles("GET", one, COUNTERS);
        roles("POST", one, COUNTERS);
        roles("POST", one + "/step", COUNTERS);
        roles("POST", one + "/return", COUNTERS);
        roles("POST", one + "/decision", LEADERS);
        roles("POST", one + "/appeal", COUNTERS);
        roles("POST", one + "/hearing", LEADERS);
        roles("GET", one + "/sheet.{file}", COUNTERS);
        roles("GET", one + "/decision.{file}", COUNTERS);
    }

    /// Activities: village heads log for their commune and change what they logged; of what the
    /// others log they read the numbers. Which kinds are theirs, the kinds' files say; who works
    /// with cases alone sees which ones a tip became.
    private void activities() {
        String all = "/console/activities";
        anybody("GET", all + "/offline.js"); // a script that knows nothing
        roles("GET", all, MOVERS);
        roles("POST", all, MOVERS);
        roles("GET", all + "/sheet.{file}", MOVERS);
        roles("GET", all + "/new", MOVERS);
        roles("GET", all + "/{id}", MOVERS);
        roles("POST", all + "/{id}", MOVERS);
        roles("POST", all + "/{id}/cancellation", MOVERS);
        roles("POST", all + "/{id}/withdrawal", MOVERS);
        roles("GET", all + "/{id}/pictures/{file}", MOVERS);
        roles("POST", all + "/{id}/pictures/{file}/removal", MOVERS);
    }

    /// Targets; whose a reader may type, the desk and the database decide.
    private void targets() {
        String all = "/console/targets";
        roles("GET", all, COUNTERS);
        roles("POST", all, KEEPERS_OF_PLACES);
        roles("GET", all + "/table.{file}", COUNTERS);
        roles("POST", all + "/sheet", KEEPERS_OF_PLACES);
    }

    /// Models and their sites; in which units, the database decides.
    private void movement() {
        String all = "/console/movement";
        String site = all + "/sites/{id}";
        roles("GET", all, MOVERS);
        roles("GET", "/console/announcements", KEEPERS_OF_PLACES);
        roles("GET", "/console/announcements/{site}", KEEPERS_OF_PLACES);
        roles("GET", "/console/announcements/{site}/notice.{file}", KEEPERS_OF_PLACES);
        roles("GET", "/console/announcements/{site}/files/{file}", KEEPERS_OF_PLACES);
        roles("POST", "/console/announcements/{site}/papers", KEEPERS_OF_PLACES);
        roles("POST", "/console/announcements/{site}/handing-in", KEEPERS_OF_PLACES);
        roles("POST", "/console/announcements/{site}/notice", KEEPERS_OF_PLACES);
        roles("POST", "/console/announcements/{site}/proposal", Role.PROVINCE_STAFF);
        roles("POST", "/console/announcements/{site}/announcement", Role.PROVINCE_STAFF);
        roles("GET", "/console/kits", MOVERS);
        roles("GET", "/console/kits/{code}", MOVERS);
        roles("GET", "/console/kits/{code}/papers/{paper}", MOVERS);
        roles("POST", "/console/kits/{code}/papers/{paper}", MOVERS);
        roles("GET", "/console/kits/{code}/papers/{paper}/paper.{file}", MOVERS);
        roles("GET", "/console/kits/{code}/poster", MOVERS);
        roles("GET", all + "/committees", MOVERS);
        roles("POST", all + "/committees", KEEPERS_OF_MODELS);
        roles("GET", all + "/committees/{id}", MOVERS);
        roles("POST", all + "/committees/{id}/end", LEADERS);
        roles("POST", all + "/committees/{id}/members", KEEPERS_OF_MODELS);
        roles("POST", all + "/committees/{id}/members/{member}/leaving", KEEPERS_OF_MODELS);
        roles("POST", all + "/committees/{id}/papers", KEEPERS_OF_MODELS);
        roles("GET", all + "/models", MOVERS);
        roles("GET", all + "/models/{id}", MOVERS);
        roles("GET", all + "/sites", MOVERS);
        roles("GET", all + "/sites.{file}", MOVERS);
        roles("GET", all + "/new", KEEPERS_OF_MODELS);
        roles("POST", all + "/new", KEEPERS_OF_MODELS);
        roles("GET", all + "/import", KEEPERS_OF_MODELS);
        roles("POST", all + "/import", KEEPERS_OF_MODELS);
        roles("GET", all + "/import/{id}", KEEPERS_OF_MODELS);
        roles("GET", site, MOVERS);
        roles("GET", site + "/files/{file}", MOVERS);
        roles("GET", site + "/papers/{paper}.{file}", MOVERS);
        roles("POST", site + "/said", KEEPERS_OF_MODELS);
        roles("POST", site + "/steps", KEEPERS_OF_MODELS);
        roles("POST", site + "/replication", LEADERS);
        roles("POST", site + "/teams", KEEPERS_OF_MODELS);
        roles("POST", site + "/teams/{team}/end", KEEPERS_OF_MODELS);
        roles("POST", site + "/members", KEEPERS_OF_MODELS);
        roles("POST", site + "/members/{member}/leaving", KEEPERS_OF_MODELS);
    }

    /// Advanced examples and awards; that only who leads decides, the desk and the database see to.
    private void examples() {
        String all = "/console/examples";
        roles("GET", all, COUNTERS);
        roles("POST", all, COUNTERS);
        roles("GET", all + ".csv", COUNTERS);
        roles("GET", all + "/new", COUNTERS);
        roles("GET", all + "/awards", COUNTERS);
        roles("POST", all + "/awards", COUNTERS);
        roles("GET", all + "/awards.csv", COUNTERS);
        roles("GET", all + "/{id}", COUNTERS);
        roles("POST", all + "/{id}/name", COUNTERS);
        roles("POST", all + "/{id}/recognition", LEADERS);
        roles("POST", all + "/{id}/refusal", LEADERS);
        roles("POST", all + "/{id}/end", LEADERS);
    }

    /// Organisations that work with a unit; in which units, the database decides.
    private void partners() {
        String all = "/console/partners";
        roles("GET", all, HANDLERS);
        roles("POST", all, HANDLERS);
        roles("GET", all + ".csv", HANDLERS);
        roles("GET", all + "/new", HANDLERS);
        roles("GET", all + "/{id}", HANDLERS);
        roles("POST", all + "/{id}/contact", HANDLERS);
        roles("POST", all + "/{id}/link", HANDLERS);
        roles("POST", all + "/{id}/end", LEADERS);
    }

    /// Camera households; that nobody decides on their own request, the desk and the database see
    /// to.
    private void cameras() {
        String all = "/console/cameras";
        String household = all + "/households/{id}";
        String request = all + "/requests/{id}";
        roles("GET", all, HANDLERS);
        roles("POST", all, HANDLERS);
        roles("GET", all + ".csv", HANDLERS);
        roles("GET", all + "/new", HANDLERS);
        roles("GET", household, HANDLERS);
        roles("POST", household + "/owner", HANDLERS);
        roles("POST", household + "/link", HANDLERS);
        roles("POST", household + "/consents/{consent}/end", HANDLERS);
        roles("GET", all + "/requests", HANDLERS);
        roles("POST", all + "/requests", HANDLERS);
        roles("GET", all + "/requests/new", HANDLERS);
        roles("GET", request, HANDLERS);
        roles("POST", request + "/approval", LEADERS);
        roles("POST", request + "/refusal", LEADERS);
        roles("POST", request + "/clips/{clip}", HANDLERS);
    }

    /// Reports about officers; which inspector sees what, the database decides.
    private void conduct() {
        roles("GET", "/console/conduct", Role.INSPECTOR);
        roles("GET", "/console/conduct/{id}", Role.INSPECTOR);
        roles("POST", "/console/conduct/{id}/lines", Role.INSPECTOR);
        roles("POST", "/console/conduct/{id}/passing-on", Role.INSPECTOR);
        roles("POST", "/console/conduct/{id}/closing", Role.INSPECTOR);
        roles("POST", "/console/conduct/{id}/who", Role.INSPECTOR);
        roles("GET", "/console/conduct/{id}/pictures/{file}", Role.INSPECTOR);
        roles("GET", "/console/conduct/{id}/files/{file}", Role.INSPECTOR);
        roles("GET", "/console/conduct-move", HANDLERS);
        roles("POST", "/console/conduct-move", HANDLERS);
        roles("GET", "/console/conduct-door", KEEPERS_OF_THE_DOOR);
        roles("POST", "/console/conduct-door/opening", KEEPERS_OF_THE_DOOR);
        roles("POST", "/console/conduct-door/inspectors", KEEPERS_OF_THE_DOOR);
        roles("POST", "/console/conduct-door/decisions/{id}/confirmation", KEEPERS_OF_THE_DOOR);
        roles("POST", "/console/conduct-door/decisions/{id}/end", KEEPERS_OF_THE_DOOR);
    }

    /// The row of that request; empty where none was written, and then nobody may.
    Optional<Access> rowFor(String method, String path) {
        Access ofJustThis = rowsOfOnePath.get(method + " " + path);
        if (ofJustThis != null) return Optional.of(ofJustThis);
        PathContainer parsed = PathContainer.parsePath(path);
        return rows.stream()
                .filter(row -> row.method().equals("*") || row.method().equals(method))
                .filter(row -> row.pattern().matches(parsed))
                .min(Comparator.comparing(Access::pattern));
    }

    boolean lists(String method, String pattern) {
        return rows.stream()
                .anyMatch(row ->
                        (row.method().equals("*") || row.method().equals(method))
                                && row.pattern().getPatternString().equals(pattern));
    }

    List<Access> rows() {
        return List.copyOf(rows);
    }

    List<String> patterns() {
        return rows.stream().map(row -> row.pattern().getPatternString()).distinct().toList();
    }

    /// Whether that role may open that page.
    public boolean opens(String path, Role role) {
        return rowFor("GET", path)
                .map(row ->
                        switch (row) {
                            case Access.Anybody _ -> true;
                            case Access.HalfSignedIn _ -> false;
                            case Access.Roles listed -> listed.roles().contains(role);
                        })
                .orElse(false);
    }

    private void anybody(String method, String pattern) {
        add(new Access.Anybody(method, PathPatternParser.defaultInstance.parse(pattern)));
    }

    private void halfSignedIn(String method, String pattern) {
        add(new Access.HalfSignedIn(method, PathPatternParser.defaultInstance.parse(pattern)));
    }

    private void roles(String method, String pattern, Role... roles) {
        add(
                new Access.Roles(
                        method,
                        PathPatternParser.defaultInstance.parse(pattern),
                        EnumSet.copyOf(Set.of(roles))));
    }

    /// A row of one path is nearer to that path than any with something left open.
    private void add(Access row) {
        rows.add(row);
        if (!row.pattern().hasPatternSyntax()) {
            rowsOfOnePath.put(row.method() + " " + row.pattern().getPatternString(), row);
        }
    }
}
