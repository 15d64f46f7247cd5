package vn.binhyen.story.application;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// What the movement's units did beside their models: targets, assessments, honours, partners and
/// camera households. Each chapter is left alone once it was told.
///
/// Done once the web server answers, since nobody's first page waits for it.
@Component
class GoOnTelling extends AtStart {

    private final KeepApart apart;
    private final SetTargets targets;
    private final AssessSites assessments;
    private final HonourExamples honours;
    private final MeetPartners partners;
    private final RegisterCameras cameras;
    private final boolean load;

    GoOnTelling(
            KeepApart apart,
            SetTargets targets,
            AssessSites assessments,
            HonourExamples honours,
            MeetPartners partners,
            RegisterCameras cameras,
            @Value("${binhyen.story.load:true}") boolean load) {
        super(AFTER_THE_FIRST_PAGE);
        this.apart = apart;
        this.targets = targets;
        this.assessments = assessments;
        this.honours = honours;
        this.partners = partners;
        this.cameras = cameras;
        this.load = load;
    }

    @Override
    void begin() {
        if (apart.isStory() && load) tell();
    }

    void tell() {
        targets.set();
        assessments.assess();
        honours.honour();
        partners.meet();
        cameras.register();
    }
}
