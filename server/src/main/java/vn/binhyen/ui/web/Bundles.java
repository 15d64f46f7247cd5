package vn.binhyen.ui.web;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.binhyen.ui.Bundle;

/// Serves the bundles. An address of an older release gets today's content, but may not be kept.
@RestController
class Bundles {

    @GetMapping("/css/portal-{print}.css")
    ResponseEntity<String> portalStyles(@PathVariable String print) {
        return served(Bundle.PORTAL_STYLES, print, "text/css");
    }

    @GetMapping("/css/console-{print}.css")
    ResponseEntity<String> consoleStyles(@PathVariable String print) {
        return served(Bundle.CONSOLE_STYLES, print, "text/css");
    }

    @GetMapping("/js/binhyen-{print}.js")
    ResponseEntity<String> scripts(@PathVariable String print) {
        return served(Bundle.SCRIPTS, print, "text/javascript");
    }

    private static ResponseEntity<String> served(Bundle bundle, String print, String type) {
        boolean current = bundle.address().contains("-" + print + ".");
        return ResponseEntity.ok()
                .cacheControl(
                        current
                                ? CacheControl.maxAge(Duration.ofDays(365))
                                        .cachePublic()
                                        .immutable()
                                : CacheControl.noCache())
                .contentType(MediaType.parseMediaType(type + ";charset=UTF-8"))
                .body(bundle.content());
    }
}
