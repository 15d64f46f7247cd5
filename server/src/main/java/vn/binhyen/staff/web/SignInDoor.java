package vn.binhyen.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.binhyen.staff.application.SignIn;
import vn.binhyen.staff.domain.Base32;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.Qr;
import vn.binhyen.ui.SeeOther;
import vn.binhyen.ui.Tickets;
import vn.binhyen.ui.Words;

/// The pages of signing in: the password, then the code or, the first time, setting the code up.
@Controller
class SignInDoor {

    private static final String SECRET = "new-second-factor";

    private final SignIn signIn;
    private final SignInPages pages;
    private final WayBack wayBack;
    private final Tickets tickets;
    private final FormMarks marks;

    SignInDoor(
            SignIn signIn, SignInPages pages, WayBack wayBack, Tickets tickets, FormMarks marks) {
        this.signIn = signIn;
        this.pages = pages;
        this.wayBack = wayBack;
        this.tickets = tickets;
        this.marks = marks;
    }

    @GetMapping("/console/sign-in")
    Answer ask(@RequestParam(defaultValue = "") String next, HttpServletRequest request) {
        return pages.fresh(request, next);
    }

    @PostMapping("/console/sign-in")
    Answer password(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String next,
            @RequestParam(defaultValue = "") String resume,
            Words words,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<SignIn.Half> entered = signIn.withPassword(name, password);
        if (entered.isEmpty()) return pages.refused(request, name, next, resume);
        SignIn.Half half = entered.get();
        SessionCookie.set(half.token(), request, response);
        String mark = marks.markFor(half.token());
        return half.enrolled()
                ? new CodePage(words, mark, false, next, resume)
                : enrolment(half.member(), mark, signIn.newSecret(), words, false, next, resume);
    }

    @GetMapping("/console/sign-in/code")
    Answer askForCode(SignedIn half, Words words) {
        if (!signIn.hasSecondFactor(half.member().id())) {
            return new SeeOther("/console/sign-in/enrolment");
        }
        return new CodePage(words, marks.markFor(half.token()), false, "", "");
    }

    @PostMapping("/console/sign-in/code")
    Answer code(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String next,
            @RequestParam(defaultValue = "") String resume,
            SignedIn half,
            Words words,
            HttpServletRequest request,
            HttpServletResponse response) {
        UUID member = half.member().id();
        return signIn.withCode(half.token(), member, code)
                .map(token -> wayBack.entered(token, next, resume, words, request, response))
                .orElseGet(
                        () -> new CodePage(words, marks.markFor(half.token()), true, next, resume));
    }

    @GetMapping("/console/sign-in/enrolment")
    Answer askToEnrol(SignedIn half, Words words) {
        if (signIn.hasSecondFactor(half.member().id()))
            return new SeeOther("/console/sign-in/code");
        String mark = marks.markFor(half.token());
        UUID member = half.member().id();
        return enrolment(member, mark, signIn.newSecret(), words, false, "", "");
    }

    @PostMapping("/console/sign-in/enrolment")
    Answer enrol(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String secret,
            @RequestParam(defaultValue = "") String next,
            @RequestParam(defaultValue = "") String resume,
            SignedIn half,
            Words words,
            HttpServletRequest request,
            HttpServletResponse response) {
        UUID member = half.member().id();
        String mark = marks.markFor(half.token());
        byte[] given =
                tickets.read(SECRET + member, secret)
                        .map(Base64.getDecoder()::decode)
                        .orElseGet(signIn::newSecret);
        return signIn.enrol(half.token(), member, given, code)
                .map(token -> wayBack.entered(token, next, resume, words, request, response))
                .orElseGet(() -> enrolment(member, mark, given, words, true, next, resume));
    }

    /// After a wrong code the picture stays the same: the app has it already.
    private Answer enrolment(
            UUID member,
            String mark,
            byte[] secret,
            Words words,
            boolean refused,
            String next,
            String resume) {
        String letters = Base32.of(secret);
        String ticket =
                tickets.issue(
                        SECRET + member,
                        Base64.getEncoder().encodeToString(secret),
                        Duration.ofMinutes(15));
        return new EnrolmentPage(
                words,
                mark,
                refused,
                Qr.of("otpauth://totp/Binh%20Yen?issuer=Binh%20Yen&secret=" + letters),
                letters.replaceAll("(.{4})(?=.)", "$1 "),
                ticket,
                next,
                resume);
    }
}
