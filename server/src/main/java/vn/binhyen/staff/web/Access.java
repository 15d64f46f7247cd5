package vn.binhyen.staff.web;

import java.util.Set;
import org.springframework.web.util.pattern.PathPattern;
import vn.binhyen.staff.Role;

/// Who may call one route.
///
/// @param method `GET`, `POST` or `*`
sealed interface Access {

    String method();

    PathPattern pattern();

    /// Anybody, signed in or not.
    record Anybody(String method, PathPattern pattern) implements Access {}

    /// Who has given the password and still owes the second half.
    record HalfSignedIn(String method, PathPattern pattern) implements Access {}

    record Roles(String method, PathPattern pattern, Set<Role> roles) implements Access {}
}
