package vn.binhyen.testing;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Somebody signed in who opens pages and sends their forms.
public record AtADesk(MockMvcTester mvc, Cookie cookie) {

    private static final String ACCOUNT = "/console/me";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    public MvcTestResult open(String address) {
        return mvc.get().uri(address).cookie(cookie).exchange();
    }

    public String read(String address) {
        return text(open(address));
    }

    /// @param fields names and values in turn
    public MvcTestResult send(String address, String... fields) {
        Matcher csrf = CSRF.matcher(read(ACCOUNT));
        if (!csrf.find()) throw new AssertionError(ACCOUNT + " has no form");
        var request = mvc.post().uri(address).cookie(cookie).param("_csrf", csrf.group(1));
        for (int i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }

    public static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
