package vn.binhyen.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.binhyen.kernel.Asker;
import vn.binhyen.scope.Transactions;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.staff.UnitNames;
import vn.binhyen.staff.application.SignIn;
import vn.binhyen.staff.persistence.Accounts;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.NotThere;
import vn.binhyen.ui.Words;

/// Story mode only: one click signs in as somebody of the story. In real mode neither this bean nor
/// its route exists.
@Controller
@ConditionalOnProperty(name = "binhyen.mode", havingValue = "story")
class ContinueAs {

    private static final Asker.Worker ASKER = new Asker.Worker("sign-in");

    private final Accounts accounts;
    private final SignIn signIn;
    private final Transactions transactions;
    private final UnitNames unitNames;
    private final WayBack wayBack;

    ContinueAs(
            Accounts accounts,
            SignIn signIn,
            Transactions transactions,
            UnitNames unitNames,
            WayBack wayBack) {
        this.accounts = accounts;
        this.signIn = signIn;
        this.transactions = transactions;
        this.unitNames = unitNames;
        this.wayBack = wayBack;
    }

    @PostMapping("/console/continue-as")
    Answer continueAs(
            @RequestParam UUID member,
            @RequestParam(defaultValue = "") String next,
            @RequestParam(defaultValue = "") String resume,
            Words words,
            HttpServletRequest request,
            HttpServletResponse response) {
        StaffMember someone =
                transactions.reading(ASKER, accounts::oneOfEachRole).stream()
                        .filter(one -> one.id().equals(member))
                        .findFirst()
                        .orElse(null);
        if (someone == null) return new NotThere();
        String token = signIn.asSomeoneOfTheStory(someone);
        return wayBack.entered(token, next, resume, words, request, response);
    }

    List<SomeoneOfTheStory> people(Words words) {
        return transactions.reading(ASKER, accounts::oneOfEachRole).stream()
                .sorted(java.util.Comparator.comparing(StaffMember::role))
                .map(one ->
                        new SomeoneOfTheStory(
                                one.id(),
                                one.displayName(),
                                words.of("staff.role." + one.role()),
                                unitNames.police(one.unit(), words)))
                .toList();
    }
}
