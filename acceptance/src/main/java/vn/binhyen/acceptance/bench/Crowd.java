package vn.binhyen.acceptance.bench;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/// So many platform threads that do the same work side by side.
final class Crowd {

    private Crowd() {}

    /// @return the sum of what each did
    static long together(int people, IntFunction<Callable<Long>> work) {
        try (var threads = Executors.newFixedThreadPool(people)) {
            var results = new ArrayList<Future<Long>>();
            for (int i = 0; i < people; i++) results.add(threads.submit(work.apply(i)));
            long sum = 0;
            for (var result : results) sum += result.get();
            return sum;
        } catch (ExecutionException e) {
            throw new IllegalStateException(
                    "one of the clients failed: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while measuring", e);
        }
    }
}
