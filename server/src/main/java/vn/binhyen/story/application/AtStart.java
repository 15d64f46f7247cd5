package vn.binhyen.story.application;

import org.springframework.context.SmartLifecycle;

/// What is done once, at every start of the server.
abstract class AtStart implements SmartLifecycle {

    /// Before anything is written.
    static final int FIRST = 0;

    /// After the catalogue was filled, whose answers are in the story; before the rounds and the
    /// web server.
    static final int BEFORE_THE_FIRST_PAGE = 2;

    /// Once the web server answers: for what nobody's first page waits for.
    static final int AFTER_THE_FIRST_PAGE = Integer.MAX_VALUE;

    private final int phase;
    private volatile boolean running;

    /// @param phase of the start; one of the constants, which stand in their order
    AtStart(int phase) {
        this.phase = phase;
    }

    abstract void begin();

    @Override
    public final void start() {
        begin();
        running = true;
    }

    @Override
    public final void stop() {
        running = false;
    }

    @Override
    public final boolean isRunning() {
        return running;
    }

    @Override
    public final int getPhase() {
        return phase;
    }
}
