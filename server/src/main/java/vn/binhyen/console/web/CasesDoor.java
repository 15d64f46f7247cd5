package vn.binhyen.console.web;

import org.springframework.stereotype.Component;
import vn.binhyen.ui.RailDoor;

/// The way to the list of cases.
@Component
class CasesDoor implements RailDoor {

    @Override
    public int place() {
        return 30;
    }

    @Override
    public String words() {
        return "console.cases";
    }

    @Override
    public String icon() {
        return "case";
    }

    @Override
    public String path() {
        return "/console/cases";
    }

    @Override
    public boolean onPhone() {
        return true;
    }
}
