package vn.binhyen.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/// For those who must answer before any controller is reached.
public interface Answers {

    void write(Answer answer, HttpServletRequest request, HttpServletResponse response)
            throws IOException;

    /// The words in the language this reader chose.
    Words words(HttpServletRequest request);
}
