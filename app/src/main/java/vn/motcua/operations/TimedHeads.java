package vn.motcua.operations;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.time.Duration;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketWrapperBase;

/**
 * Đầu yêu cầu được bấm giờ. The server's own patience begins anew with every byte of a request's head, so that a letter now and
 * then would hold a connection for days. Here the whole head is timed from its first byte; a sender that is over the time is
 * hung up on at the next byte, and one that falls silent by the server's own patience.
 */
public final class TimedHeads extends Http11NioProtocol {
    private long patience = Duration.ofSeconds(20).toNanos();

    /** How long the head of one request may take from its first byte to its last. */
    void allow(Duration whole) {
        patience = whole.toNanos();
    }

    @Override
    protected Processor createProcessor() {
        return new Timed(this);
    }

    /** Đọc có bấm giờ. One reads one connection at a time, and many after each other. */
    private static final class Timed extends Http11Processor {
        private final TimedHeads protocol;
        private WeakReference<SocketWrapperBase<?>> half = new WeakReference<>(null);
        private long since;

        Timed(TimedHeads protocol) {
            super(protocol, protocol.getAdapter());
            this.protocol = protocol;
        }

        @Override
        public SocketState service(SocketWrapperBase<?> connection) throws IOException {
            var state = super.service(connection);
            if (state != SocketState.LONG || isAsync()) {
                half.clear();
                return state;
            }
            if (!half.refersTo(connection)) {
                half = new WeakReference<>(connection);
                since = System.nanoTime();
            }
            return System.nanoTime() - since > protocol.patience ? SocketState.CLOSED : state;
        }
    }
}
