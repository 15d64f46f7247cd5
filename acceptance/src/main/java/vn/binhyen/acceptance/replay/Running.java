package vn.binhyen.acceptance.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.IntFunction;

/// Work several hands do at the same time.
record Running(List<FutureTask<Void>> hands) {

    static Running of(int hands, IntFunction<Runnable> work) {
        var all = new ArrayList<FutureTask<Void>>();
        for (int i = 0; i < hands; i++) {
            var hand = new FutureTask<Void>(work.apply(i), null);
            Thread.ofPlatform().daemon().start(hand);
            all.add(hand);
        }
        return new Running(all);
    }

    boolean isOver() {
        return hands.stream().allMatch(FutureTask::isDone);
    }

    /// Returns when all is done.
    ///
    /// @throws IllegalStateException when one of them failed, with its cause
    void await() {
        for (FutureTask<Void> hand : hands) {
            try {
                hand.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException("it could not be finished", e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            }
        }
    }
}
