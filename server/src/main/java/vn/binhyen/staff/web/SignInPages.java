package vn.binhyen.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.binhyen.ui.Answers;
import vn.binhyen.ui.Page;

/// Makes the sign-in page for whoever needs it shown.
@Component
class SignInPages {

    private final Answers answers;
    private final WayBack wayBack;
    private final Optional<ContinueAs> story;

    SignInPages(Answers answers, WayBack wayBack, Optional<ContinueAs> story) {
        this.answers = answers;
        this.wayBack = wayBack;
        this.story = story;
    }

    Page fresh(HttpServletRequest request, String next) {
        return page(request, "", false, next, "", 200);
    }

    Page refused(HttpServletRequest request, String name, String next, String resume) {
        return page(request, name, true, next, resume, 422);
    }

    /// The session had ended when a form arrived; its words are kept through the sign-in.
    Page interrupted(HttpServletRequest request) {
        String resume = wayBack.ticketFor(Interrupted.by(request));
        return page(request, "", false, "", resume, 401);
    }

    private Page page(
            HttpServletRequest request,
            String name,
            boolean refused,
            String next,
            String resume,
            int status) {
        var words = answers.words(request);
        List<SomeoneOfTheStory> people =
                story.map(continueAs -> continueAs.people(words)).orElse(List.of());
        return new SignInPage(words, name, refused, next, resume, people, status);
    }
}
