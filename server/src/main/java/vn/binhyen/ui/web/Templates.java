package vn.binhyen.ui.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import vn.binhyen.ui.Page;

/// The templates, compiled with the product.
@Component
class Templates {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    Templates() {
        engine.setTrimControlStructures(true);
    }

    byte[] written(Page page) {
        var html = new StringOutput(16 * 1024);
        engine.render(page.template(), page, html);
        return html.toString().getBytes(StandardCharsets.UTF_8);
    }
}
