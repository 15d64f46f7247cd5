package vn.binhyen.activities.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.binhyen.activities.Activities.Wrong;
import vn.binhyen.ui.Problems;

/// Words for what was wrong with an activity.
@Component
class Refusal {

    void note(List<Wrong> wrong, Problems problems) {
        for (Wrong each : wrong) {
            problems.at(TypedActivity.name(each), "activities.wrong." + each.what(), each.given());
        }
    }
}
