package vn.binhyen.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.staff.application.SignIn;
import vn.binhyen.staff.domain.SignInRules;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;
import vn.binhyen.ui.Language;
import vn.binhyen.ui.Problems;
import vn.binhyen.ui.SeeOther;
import vn.binhyen.ui.Words;

/// What one does with one's own account.
@Controller
class MyAccount {

    private final SignIn signIn;
    private final SignInRules rules;
    private final FormMarks marks;
    private final AccessTable access;

    MyAccount(SignIn signIn, SignInRules rules, FormMarks marks, AccessTable access) {
        this.signIn = signIn;
        this.rules = rules;
        this.marks = marks;
        this.access = access;
    }

    @GetMapping("/console/me")
    Answer me(StaffMember me, DeskFrame desk) {
        return new MePage(desk, access.opens("/console/me/chat", me.role()));
    }

    @PostMapping("/console/sign-out")
    Answer signOut(SignedIn in, HttpServletRequest request, HttpServletResponse response) {
        signIn.signOut(in.token(), in.member());
        SessionCookie.clear(request, response);
        return new SeeOther("/console/sign-in");
    }

    @GetMapping("/console/password")
    Answer askForPassword(SignedIn in, Words words) {
        return new PasswordPage(
                words, marks.markFor(in.token()), rules.passwordLength(), new Problems(words));
    }

    @PostMapping("/console/password")
    Answer choosePassword(
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            SignedIn in,
            Words words) {
        var problems = new Problems(words);
        if (password.length() < rules.passwordLength()) {
            problems.at("password", "staff.password.short", rules.passwordLength());
        }
        if (!password.equals(again)) problems.at("again", "staff.password.differs");
        if (problems.any()) {
            return new PasswordPage(
                    words, marks.markFor(in.token()), rules.passwordLength(), problems);
        }
        signIn.choosePassword(in.member().id(), password);
        return new SeeOther("/console");
    }

    @PostMapping("/console/language")
    Answer language(
            @RequestParam String to,
            @RequestParam(defaultValue = "/console") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        Language language = Language.of(to).orElse(Language.VIETNAMESE);
        SessionCookie.write(
                "language", language.code(), Duration.ofDays(365).toSeconds(), request, response);
        return back.equals("/console/sign-in") ? new SeeOther(back) : WayBack.to(back);
    }
}
