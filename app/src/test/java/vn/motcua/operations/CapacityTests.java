package vn.motcua.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class CapacityTests {

    @Test
    void whoFindsNoPlaceIsAskedToComeBackAndTheNextIsServed() throws Exception {
        var capacity = new Capacity();
        var inside = new CountDownLatch(Capacity.AT_ONCE);
        var leave = new CountDownLatch(1);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var visits = new ArrayList<Future<Integer>>();
            for (var person = 0; person < Capacity.AT_ONCE; person++) {
                visits.add(people.submit(() -> visit(capacity, () -> {
                    inside.countDown();
                    await(leave);
                })));
            }
            inside.await();
            assertThat(visit(capacity, () -> {})).isEqualTo(503);
            leave.countDown();
            for (var visit : visits) {
                assertThat(visit.get()).isEqualTo(200);
            }
        }
        assertThat(visit(capacity, () -> {})).isEqualTo(200);
    }

    private static int visit(Capacity capacity, Runnable stay) throws Exception {
        var response = new MockHttpServletResponse();
        capacity.doFilter(new MockHttpServletRequest(), response, (_, _) -> stay.run());
        return response.getStatus();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
