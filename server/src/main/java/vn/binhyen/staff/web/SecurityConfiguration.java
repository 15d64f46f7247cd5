package vn.binhyen.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import vn.binhyen.staff.domain.SignInRules;
import vn.binhyen.ui.Answers;

/// The lock on every door but the webhook's, which checks signatures of its own.
@Configuration
class SecurityConfiguration {

    /// What is left open to whom a password was given by somebody else.
    private static final Set<String> OWED = Set.of("/console/password", "/console/sign-out");

    private final AccessTable table;

    SecurityConfiguration(AccessTable table) {
        this.table = table;
    }

    @Bean
    static PasswordEncoder passwordEncoder() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    @Bean
    static SignInRules signInRules(Environment environment) {
        return Binder.get(environment).bind("binhyen.sign-in", SignInRules.class).get();
    }

    @Bean
    SecurityFilterChain doors(
            HttpSecurity http,
            StoredSessions sessions,
            FormMarks marks,
            Refusals refusals,
            Answers answers)
            throws Exception {
        return http.securityMatcher(request -> !request.getRequestURI().startsWith("/hook/"))
                .headers(headers -> headers.disable()) // vn.binhyen.ui writes them, for every page
                .requestCache(cache -> cache.disable())
                .sessionManagement(management ->
                        management.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .securityContext(context -> context.securityContextRepository(sessions))
                .csrf(csrf ->
                        csrf.csrfTokenRepository(marks)
                                // the mark is bound to the session already; nothing to mask anew
                                .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler())
                                .requireCsrfProtectionMatcher(request ->
                                        changes(request) && sessions.find(request).isPresent()))
                .addFilterBefore(new OnlyFromHere(answers), CsrfFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().access(this::decide))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .logout(logout -> logout.disable())
                .httpBasic(basic -> basic.disable())
                .formLogin(form -> form.disable())
                .build();
    }

    static boolean changes(HttpServletRequest request) {
        return !request.getMethod().equals("GET") && !request.getMethod().equals("HEAD");
    }

    private AuthorizationDecision decide(
            Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext context) {
        HttpServletRequest request = context.getRequest();
        return new AuthorizationDecision(
                table.rowFor(method(request), request.getRequestURI())
                        .map(row -> lets(row, who.get(), request.getRequestURI()))
                        .orElse(false));
    }

    private static boolean lets(Access row, @Nullable Authentication who, String path) {
        return switch (row) {
            case Access.Anybody _ -> true;
            case Access.HalfSignedIn _ -> who instanceof SignedIn in && !in.whole();
            case Access.Roles listed ->
                    who instanceof SignedIn in
                            && in.whole()
                            && (!in.owesPassword() || OWED.contains(path))
                            && listed.roles().contains(in.member().role());
        };
    }

    private static String method(HttpServletRequest request) {
        return request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
    }
}
