package vn.binhyen.portal.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.NotThere;
import vn.binhyen.ui.PortalFrame;

/// Which office serves an address. An address is somebody's, so it is posted and stands in no
/// address of ours.
@Controller
class OfficePages {

    private static final int LONGEST = 300;

    private final Offices offices;
    private final Communes communes;

    OfficePages(Offices offices, Communes communes) {
        this.offices = offices;
        this.communes = communes;
    }

    @GetMapping("/noi-tiep-nhan")
    Answer ask(PortalFrame frame) {
        return new OfficePage(communes.around(frame), "", null);
    }

    @PostMapping("/noi-tiep-nhan")
    Answer find(@RequestParam(defaultValue = "") String address, PortalFrame frame) {
        String typed = address.strip();
        if (typed.length() > LONGEST) typed = typed.substring(0, LONGEST);
        if (typed.isEmpty()) return ask(frame);
        return new OfficePage(communes.around(frame), typed, offices.of(typed, frame));
    }

    @GetMapping("/noi-tiep-nhan/{code}")
    Answer chosen(@PathVariable String code, PortalFrame frame) {
        return communes.ofCode(code)
                .<Answer>map(unit ->
                        new OfficePage(
                                communes.around(frame),
                                "",
                                new OfficePage.Reply.One(offices.office(unit, "", frame), "")))
                .orElseGet(NotThere::new);
    }
}
