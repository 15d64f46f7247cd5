package vn.binhyen.story.application;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// What the movement's units did beside their models: targets, assessments, honours, partners and
/// camera households. Each chapter is left alone once it was told.
///
/// Done once the web server answers, since nobody's first page waits for it.
@Component
class GoOnTelling implements SmartLifecycle {

    private final KeepApart apart;
    private final SetTargets targets;
    private final AssessSites assessments;
    private final HonourExamples honours;
    private final MeetPartners partners;
    private final RegisterCameras cameras;
    private final boolean load;
    private volatile boolean running;

    GoOnTelling(
            KeepApart apart,
            SetTargets targets,
            AssessSites assessments,
            HonourExamples honours,
            MeetPartners partners,
            RegisterCameras cameras,
            @Value("${binhyen.story.load:true}") boolean load) {
        this.apart = apart;
        this.targets = targets;
        this.assessments = assessments;
        this.honours = honours;
        this.partners = partners;
        this.cameras = cameras;
        this.load = load;
    }

    @Override
    public void start() {
        if (apart.isStory() && load) tell();
        running = true;
    }

    void tell() {
        targets.set();
        assessments.assess();
        honours.honour();
        partners.meet();
        cameras.register();
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
