package vn.binhyen.zalo.application;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Lets callers that come at the same moment share a commit.
///
/// A caller that finds a free writer's place writes whatever waits, itself included: alone it
/// writes one row at once, under load the queue that grew meanwhile goes in one batch. Nobody
/// returns before their own item is committed. There is no thread of its own and no delay to tune.
final class GroupCommit<T> {

    /// More is waiting than can be kept soon.
    static final class Full extends RuntimeException {
        Full() {
            super("too many wait", null, false, false);
        }
    }

    private static final class Waiting<T> {
        final T item;
        final Thread caller = Thread.currentThread();
        volatile boolean done;
        volatile @Nullable RuntimeException failure;

        Waiting(T item) {
            this.item = item;
        }
    }

    private final Semaphore writers;
    private final ArrayBlockingQueue<Waiting<T>> queue;
    private final int largestBatch;
    private final Consumer<List<T>> commit;

    GroupCommit(int writers, int longestQueue, int largestBatch, Consumer<List<T>> commit) {
        this.writers = new Semaphore(writers);
        this.queue = new ArrayBlockingQueue<>(longestQueue);
        this.largestBatch = largestBatch;
        this.commit = commit;
    }

    /// Returns once the item is committed.
    ///
    /// @throws Full when the queue is
    /// @throws RuntimeException what the commit of this very item failed with
    void commit(T item) {
        var mine = new Waiting<>(item);
        if (!queue.offer(mine)) throw new Full();
        while (!mine.done) {
            if (writers.tryAcquire()) {
                try {
                    writeBatch();
                } finally {
                    writers.release();
                    wakeNext();
                }
            } else {
                LockSupport.park(
                        this); // woken by the writer that took the item, or to take its place
            }
        }
        if (mine.failure != null) throw mine.failure;
    }

    /// Whoever failed to get a place was in the queue before this place became free, so waking the
    /// first in the queue leaves nobody asleep.
    private void wakeNext() {
        Waiting<T> next = queue.peek();
        if (next != null) LockSupport.unpark(next.caller);
    }

    private void writeBatch() {
        List<Waiting<T>> batch = new ArrayList<>();
        queue.drainTo(batch, largestBatch);
        if (batch.isEmpty()) return;
        try {
            commit.accept(batch.stream().map(each -> each.item).toList());
            batch.forEach(each -> end(each, null));
        } catch (RuntimeException e) {
            if (batch.size() == 1) end(batch.getFirst(), e);
            else batch.forEach(this::writeAlone); // one bad item must not take the others with it
        }
    }

    private void writeAlone(Waiting<T> each) {
        try {
            commit.accept(List.of(each.item));
            end(each, null);
        } catch (RuntimeException e) {
            end(each, e);
        }
    }

    private void end(Waiting<T> each, @Nullable RuntimeException failure) {
        each.failure = failure;
        each.done = true;
        LockSupport.unpark(each.caller);
    }
}
