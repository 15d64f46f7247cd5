package vn.binhyen.ui;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds words written into a template itself: between its tags, or in what an attribute shows.
final class BareText {

    private static final Pattern SHOWN =
            Pattern.compile("\\b(?:title|alt|placeholder|aria-label|data-label)=\"([^\"]*)\"");
    private static final Pattern CALL = Pattern.compile("@template\\.[a-zA-Z.\\-]+\\(");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}[\\p{L}\\p{M} ]*");

    private BareText() {}

    static List<String> in(String template) {
        String rest = template.replaceAll("(?s)<%--.*?--%>|<kbd>.*?</kbd>|<style.*?</style>", "");
        rest = rest.replaceAll("(?m)^@(import|param) .*$", "");
        rest = without(rest, Pattern.compile("!\\{|\\$unsafe\\{|\\$\\{"), '{', '}');
        rest = heads(rest);
        rest = rest.replaceAll("@(endif|endfor|else|raw|endraw)", "");
        List<String> found = new ArrayList<>();
        Matcher shown = SHOWN.matcher(rest);
        while (shown.find()) addLetters(shown.group(1), found);
        addLetters(rest.replaceAll("(?s)<[^>]*>", "\n").replaceAll("&[a-z]+;", ""), found);
        return found;
    }

    private static void addLetters(String text, List<String> found) {
        Matcher letters = LETTERS.matcher(text);
        while (letters.find()) found.add(letters.group().strip());
    }

    /// Conditions go; of a call only the words of its content blocks stay to be looked at.
    private static String heads(String text) {
        String rest = without(text, Pattern.compile("@(?:elseif|if|for)\\("), '(', ')');
        var kept = new StringBuilder();
        // how many brackets are open in each call we are inside of
        var calls = new ArrayDeque<Integer>();
        boolean inCall = false;
        for (int i = 0; i < rest.length(); i++) {
            Matcher call = CALL.matcher(rest).region(i, rest.length());
            if (!inCall && call.lookingAt()) {
                calls.push(1);
                inCall = true;
                i = call.end() - 1;
            } else if (inCall && rest.startsWith("@`", i)) {
                inCall = false;
                i++;
            } else if (!inCall && rest.charAt(i) == '`' && !calls.isEmpty()) {
                inCall = true;
            } else if (!inCall) {
                kept.append(rest.charAt(i));
            } else if (rest.charAt(i) == '(' || rest.charAt(i) == ')') {
                int open = calls.pop() + (rest.charAt(i) == '(' ? 1 : -1);
                if (open > 0) calls.push(open);
                else inCall = false;
            }
        }
        return kept.toString();
    }

    private static String without(String text, Pattern opening, char open, char close) {
        var rest = new StringBuilder();
        Matcher start = opening.matcher(text);
        int at = 0;
        while (start.find(at)) {
            rest.append(text, at, start.start());
            at = end(text, start.end(), open, close);
        }
        return rest.append(text.substring(at)).toString();
    }

    private static int end(String text, int from, char open, char close) {
        int depth = 1;
        boolean quoted = false;
        for (int i = from; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '"' && text.charAt(i - 1) != '\\') quoted = !quoted;
            if (quoted) continue;
            if (sign == open) depth++;
            if (sign == close && --depth == 0) return i + 1;
        }
        return text.length();
    }
}
