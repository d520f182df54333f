package vn.motcua.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What one look asks once. */
class LookTests {
    private final AtomicInteger asked = new AtomicInteger();
    private final Supplier<Integer> question = asked::incrementAndGet;

    @Test
    void aLookAsksOnceAndTheNextOneAnew() throws Exception {
        Look.during(() -> {
            assertThat(Look.once("a", question)).isEqualTo(1);
            assertThat(Look.once("a", question)).isEqualTo(1);
            assertThat(Look.once("b", question)).as("another question").isEqualTo(2);
        });
        Look.during(() -> assertThat(Look.once("a", question)).isEqualTo(3));
    }

    @Test
    void whereNobodyLooksItIsAskedEachTime() {
        assertThat(Look.once("a", question)).isEqualTo(1);
        assertThat(Look.once("a", question)).isEqualTo(2);
    }

    @Test
    void aLookThatFailsIsOver() {
        assertThatThrownBy(() -> Look.during(() -> {
                    Look.once("a", question);
                    throw new IOException("line cut");
                }))
                .isInstanceOf(IOException.class);
        assertThat(Look.once("a", question)).isEqualTo(2);
    }
}
