package vn.binhyen.zalo.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class GroupCommitTest {

    @Test
    void alone_one_is_written_at_once_and_by_itself() {
        List<List<Integer>> batches = new ArrayList<>();
        new GroupCommit<Integer>(2, 10, 10, batches::add).commit(7);
        assertThat(batches).containsExactly(List.of(7));
    }

    @Test
    void under_load_nobody_returns_before_their_own_and_commits_are_shared() throws Exception {
        Set<Integer> committed = ConcurrentHashMap.newKeySet();
        List<Integer> sizes = Collections.synchronizedList(new ArrayList<>());
        var together =
                new GroupCommit<Integer>(
                        2,
                        5000,
                        64,
                        batch -> {
                            sizes.add(batch.size());
                            pause();
                            committed.addAll(batch);
                        });
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> all = new ArrayList<>();
            for (int i = 0; i < 3000; i++) {
                int item = i;
                all.add(
                        callers.submit(() -> {
                            together.commit(item);
                            return committed.contains(item);
                        }));
            }
            for (Future<Boolean> each : all) assertThat(each.get()).isTrue();
        }
        assertThat(sizes.stream().mapToInt(Integer::intValue).sum()).isEqualTo(3000);
        assertThat(sizes.size()).isLessThan(1500);
    }

    @Test
    void one_bad_item_does_not_take_the_others_with_it() throws Exception {
        Set<Integer> committed = ConcurrentHashMap.newKeySet();
        var gate = new CountDownLatch(1);
        var together =
                new GroupCommit<Integer>(
                        1,
                        100,
                        100,
                        batch -> {
                            await(gate);
                            if (batch.contains(13)) throw new IllegalStateException("bad");
                            committed.addAll(batch);
                        });
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> good = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                int item = i;
                good.add(callers.submit(() -> together.commit(item)));
            }
            Future<?> bad = callers.submit(() -> together.commit(13));
            Thread.sleep(200);
            gate.countDown();
            for (Future<?> each : good) each.get();
            assertThatThrownBy(bad::get).hasRootCauseMessage("bad");
        }
        assertThat(committed).hasSize(10).doesNotContain(13);
    }

    @Test
    void more_than_can_wait_is_turned_away() throws Exception {
        var gate = new CountDownLatch(1);
        var together = new GroupCommit<Integer>(1, 1, 1, _ -> await(gate));
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> writing = callers.submit(() -> together.commit(1));
            Thread.sleep(200);
            Future<?> waiting = callers.submit(() -> together.commit(2));
            Thread.sleep(200);
            assertThatThrownBy(() -> together.commit(3)).isInstanceOf(GroupCommit.Full.class);
            gate.countDown();
            writing.get();
            waiting.get();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(2);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
