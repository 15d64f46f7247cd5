package vn.binhyen.console.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.binhyen.ui.Answer;
import vn.binhyen.ui.DeskFrame;

/// What is set up once and seldom changed, behind one door of the rail.
@Controller
class SettingsDoor {

    @GetMapping("/console/settings")
    Answer settings(DeskFrame desk) {
        return new SettingsPage(desk);
    }
}
