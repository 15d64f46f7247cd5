package vn.binhyen.staff.web;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import vn.binhyen.staff.StaffMember;
import vn.binhyen.staff.domain.Session;

/// Somebody signed in, as Spring Security carries them through a request.
final class SignedIn extends AbstractAuthenticationToken {

    private final transient Session session;
    private final String token;

    SignedIn(Session session, String token) {
        super(List.of(new SimpleGrantedAuthority("ROLE_" + session.member().role().name())));
        this.session = session;
        this.token = token;
        setAuthenticated(true);
    }

    StaffMember member() {
        return session.member();
    }

    /// Whether the one-time code was given as well.
    boolean whole() {
        return session.secondFactor();
    }

    boolean owesPassword() {
        return session.passwordOnce();
    }

    String token() {
        return token;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return session.member();
    }
}
