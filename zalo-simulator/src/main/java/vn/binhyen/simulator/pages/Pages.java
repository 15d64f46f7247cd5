package vn.binhyen.simulator.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Renders one page record with its template.
@Component
public class Pages {
    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    public ResponseEntity<String> render(String template, Object page) {
        StringOutput html = new StringOutput();
        templates.render(template, page, html);
        return ResponseEntity.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .body(html.toString());
    }
}
