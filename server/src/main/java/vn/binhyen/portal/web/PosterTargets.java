package vn.binhyen.portal.web;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.NotThere;
import vn.binhyen.ui.SeeOther;

/// Where a commune's posters lead. Printed addresses hang for years, so they name what a resident
/// wants and leave open which page answers it.
@Controller
class PosterTargets {

    private final Communes communes;

    PosterTargets(Communes communes) {
        this.communes = communes;
    }

    @GetMapping("/xa/{code}/{what}")
    Answer lead(@PathVariable String code, @PathVariable String what) {
        if (communes.ofCode(code).isEmpty()) return new NotThere();
        return target(what, code).<Answer>map(SeeOther::new).orElseGet(NotThere::new);
    }

    private static Optional<String> target(String what, String code) {
        return switch (what) {
            case "bao-tin" -> Optional.of("/bao-tin?xa=" + code);
            case "tra-cuu" -> Optional.of("/tra-cuu?xa=" + code);
            case "hoi" -> Optional.of("/thu-tuc?xa=" + code);
            case "trang-that" -> Optional.of("/xa/" + code);
            default -> Optional.empty();
        };
    }
}
