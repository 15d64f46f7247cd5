package vn.binhyen.story.application;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import vn.binhyen.story.WrongDatabase;

/// Says it in two sentences instead of a stack trace.
final class WrongDatabaseSaid extends AbstractFailureAnalyzer<WrongDatabase> {

    @Override
    protected FailureAnalysis analyze(Throwable root, WrongDatabase cause) {
        return new FailureAnalysis(cause.getMessage(), cause.cure(), cause);
    }
}
