package vn.motcua.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PacedBodyTests {
    private final AtomicLong nanos = new AtomicLong();

    @ParameterizedTest
    @CsvSource({
        "1, 1000, 21, a letter a second",
        "1, 20002, 1, nothing at all for too long",
        "500, 1000, 41, half of what is asked",
    })
    void whoeverDripsIsCutOff(int bytes, long millis, int reads, String who) throws IOException {
        var body = body(bytes, millis);
        for (var read = 1; read < reads; read++) {
            body.doRead(new Nowhere());
        }
        assertThatThrownBy(() -> body.doRead(new Nowhere())).as(who).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> body.doRead(new Nowhere())).as("again").isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @CsvSource({"1000, 1000", "8192, 8000", "64000, 19000", "1, 0"})
    void whoeverIsSlowAndSteadyIsHeardToTheEnd(int bytes, long millis) throws IOException {
        var body = body(bytes, millis);
        for (var read = 0; read < 2_000; read++) {
            assertThat(body.doRead(new Nowhere())).isEqualTo(bytes);
        }
    }

    @Test
    void whatTheHouseItselfTakesIsNotTheSendersFault() throws IOException {
        var body = body(1, 0);
        nanos.addAndGet(Duration.ofMinutes(5).toNanos());
        assertThat(body.doRead(new Nowhere())).isEqualTo(1);
    }

    private PacedBody body(int bytes, long millis) {
        var line = new InputBuffer() {
            @Override
            public int doRead(ApplicationBufferHandler handler) {
                nanos.addAndGet(Duration.ofMillis(millis).toNanos());
                return bytes;
            }

            @Override
            public int available() {
                return bytes;
            }
        };
        return new PacedBody(line, Duration.ofSeconds(20), nanos::get);
    }

    private static final class Nowhere implements ApplicationBufferHandler {
        @Override
        public void setByteBuffer(ByteBuffer buffer) {
            // Nothing of it is looked at.
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return ByteBuffer.allocate(0);
        }

        @Override
        public void expand(int size) {
            // As above.
        }
    }
}
