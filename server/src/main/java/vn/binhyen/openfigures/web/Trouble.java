package vn.binhyen.openfigures.web;

import java.util.List;
import vn.binhyen.ui.Words;

/// What a program is told when it gets no answer (RFC 9457, `application/problem+json`), in the
/// language it reads.
///
/// @param code stable, for the program
/// @param title for people
/// @param fields what is wrong with which parameter; empty unless the status is 422
record Trouble(String type, String code, String title, int status, List<Field> fields) {

    static final String MEDIA_TYPE = "application/problem+json";

    record Field(String parameter, String code, String detail) {}

    /// @param status 401, 404, 422, 429 or 500
    static Trouble of(int status, Words words) {
        return of(status, List.of(), words);
    }

    static Trouble of(int status, List<Field> fields, Words words) {
        return new Trouble(
                "about:blank",
                "status-" + status,
                words.of("openfigures.trouble." + status),
                status,
                fields);
    }
}
