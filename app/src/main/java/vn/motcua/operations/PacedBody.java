package vn.motcua.operations;

import java.io.IOException;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.apache.coyote.BadRequestException;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * Thân yêu cầu as it comes in, and how long was waited for it: some patience with whoever begins, and after that a
 * millisecond for each byte. That is slower than any telephone, and ends whoever sends letter by letter to hold a place.
 */
final class PacedBody implements InputBuffer {
    private static final long NANOS_FOR_A_BYTE = 1_000_000;

    private final InputBuffer line;
    private final LongSupplier nanos;
    private final long patience;
    private long waited;
    private long bytes;

    PacedBody(InputBuffer line, Duration patience, LongSupplier nanos) {
        this.line = line;
        this.patience = patience.toNanos();
        this.nanos = nanos;
    }

    @Override
    public int doRead(ApplicationBufferHandler handler) throws IOException {
        checkPace();
        var began = nanos.getAsLong();
        var read = line.doRead(handler);
        waited += nanos.getAsLong() - began;
        bytes += Math.max(read, 0);
        if (read >= 0) {
            checkPace();
        }
        return read;
    }

    @Override
    public int available() {
        return line.available();
    }

    private void checkPace() throws BadRequestException {
        if (waited > patience + bytes * NANOS_FOR_A_BYTE) {
            throw new BadRequestException("a body that drips");
        }
    }
}
