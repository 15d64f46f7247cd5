package vn.binhyen.acceptance.replay;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.binhyen.acceptance.running.Desk;
import vn.binhyen.acceptance.running.Desk.Shown;
import vn.binhyen.acceptance.running.Product;

/// Officers on duty, who work off what waits in the inbox through the console's forms: a question
/// is answered, a tip taken up and closed. After an error they look again what is still to do, as
/// careful people do.
final class Officers {

    private static final int AT_ONCE = 2;
    private static final String INBOX = "/console/inbox";
    private static final Pattern TALK =
            Pattern.compile("href=\"/console/inbox/([0-9a-f-]{36})\\?show=waiting");
    private static final Pattern CASE =
            Pattern.compile("class=\"button to-case\" href=\"(/console/cases/[0-9a-f-]{36})\"");
    private static final List<String> TIPS = Model.lines("/replay/tips.txt");
    private static final Pattern TO_CLASSIFY =
            Pattern.compile(
                    "<form method=\"post\" action=\"[^\"]*/classification\"(?:(?!</form>).)*</form>",
                    Pattern.DOTALL);

    private final Product product;
    private final UUID member;
    private final AtomicInteger deeds = new AtomicInteger();

    Officers(Product product, UUID member) {
        this.product = product;
        this.member = member;
    }

    /// How many forms were sent.
    int deeds() {
        return deeds.get();
    }

    /// Works until nothing waits.
    void workOffTheInbox() {
        while (true) {
            List<String> waiting = Tries.untilAnswered("the inbox", this::waiting);
            if (waiting.isEmpty()) return;
            var left = new ConcurrentLinkedQueue<>(waiting);
            Running.of(Math.min(AT_ONCE, waiting.size()), _ -> () -> workOff(left)).await();
        }
    }

    private List<String> waiting() throws IOException {
        try (var desk = new Desk(product.address())) {
            Set<String> talks = new LinkedHashSet<>();
            var links = TALK.matcher(seen(desk.continueAs(member.toString(), INBOX)).html());
            while (links.find()) talks.add(links.group(1));
            return new ArrayList<>(talks);
        }
    }

    /// Signed in once for as many talks as it goes well.
    private void workOff(ConcurrentLinkedQueue<String> left) {
        var current = new AtomicReference<@Nullable String>(left.poll());
        while (current.get() != null) {
            Tries.untilAnswered(
                    "the talk " + current.get(),
                    () -> {
                        try (var desk = new Desk(product.address())) {
                            desk.continueAs(member.toString(), INBOX);
                            for (String talk = current.get(); talk != null; talk = current.get()) {
                                settle(desk, talk);
                                current.set(left.poll());
                            }
                            return true;
                        }
                    });
        }
    }

    private void settle(Desk desk, String talk) throws IOException {
        Shown page = seen(desk.get(INBOX + "/" + talk));
        var known = CASE.matcher(page.html());
        Shown sheet =
                known.find()
                        ? seen(desk.get(known.group(1)))
                        : sent(desk.fillIn(page, "/case", Map.of()));
        boolean asks = TIPS.stream().noneMatch(page.html()::contains);
        if (isToClassify(sheet)) {
            String kind = asks ? "QUESTION" : "SECURITY_OBSERVATION";
            sheet = sent(desk.fillIn(sheet, "/classification", Map.of("kind", kind)));
        }
        if (asks)
            close(desk, sheet, "ANSWERED", "Dạ, mai công an xã có người trực, bà con cứ ghé.");
        else close(desk, sheet, "RESOLVED", "Công an xã đã giải quyết xong. Cảm ơn bà con.");
    }

    private void close(Desk desk, Shown sheet, String outcome, String words) throws IOException {
        if (!sheet.html().contains("/outcome\"")) return;
        sent(desk.fillIn(sheet, "/outcome", Map.of("outcome", outcome, "words", words)));
    }

    /// A case that has its kind asks for a reason to change it.
    private static boolean isToClassify(Shown sheet) {
        var form = TO_CLASSIFY.matcher(sheet.html());
        return form.find() && !form.group().contains("name=\"reason\"");
    }

    private Shown sent(Shown shown) throws IOException {
        deeds.incrementAndGet();
        return seen(shown);
    }

    private static Shown seen(Shown shown) throws IOException {
        if (shown.status() != 200 || shown.path().contains("sign-in")) {
            throw new IOException(shown.path() + " answered " + shown.status());
        }
        return shown;
    }
}
