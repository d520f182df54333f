package vn.motcua.operations;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Network;

/**
 * Thân yêu cầu đến chậm. The server's own patience begins anew with every byte, so that a letter a second would hold a place
 * for days. Here the whole of a body is timed, whoever reads it: forms, files and programs' requests, and what is left over
 * when an answer was given without reading, which is thrown away so that the sender hears that answer. And no network gets
 * more than a part of all places for what it sends.
 */
@Component
class SlowBodies implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {
    private static final String COME_BACK_SECONDS = "10";
    private static final Network THIS_MACHINE = Network.of("::1");

    private final Duration patience;

    SlowBodies(@Value("${motcua.body.patience:20s}") Duration patience) {
        this.patience = patience;
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory server) {
        server.addEngineValves(new Timing(patience));
    }

    /** Bấm giờ. */
    private static final class Timing extends ValveBase {
        private final Duration patience;
        private final UnderWay underWay = new UnderWay();

        Timing(Duration patience) {
            super(true);
            this.patience = patience;
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            var from = Network.of(request.getRemoteAddr());
            if (request.getCoyoteRequest().isFinished()) {
                getNext().invoke(request, response);
            } else if (isThisMachine(from)) {
                time(request, response);
            } else if (underWay.enter(from)) {
                try {
                    time(request, response);
                } finally {
                    underWay.leave(from);
                }
            } else {
                response.setHeader(HttpHeaders.RETRY_AFTER, COME_BACK_SECONDS);
                response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
                response.finishResponse();
                request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
            }
        }

        /** Behind a proxy that does not say for whom it asks, everybody comes from there. */
        private static boolean isThisMachine(Network from) {
            return from.value().startsWith("127.") || from.equals(THIS_MACHINE);
        }

        private void time(Request request, Response response) throws IOException, ServletException {
            var incoming = request.getCoyoteRequest();
            var line = incoming.getInputBuffer();
            incoming.setInputBuffer(new PacedBody(line, patience, System::nanoTime));
            try {
                getNext().invoke(request, response);
                readToItsEnd(incoming);
            } finally {
                incoming.setInputBuffer(line);
            }
        }

        /** Whoever waits to be asked for a body, or does not send it in time, is hung up on. */
        private static void readToItsEnd(org.apache.coyote.Request incoming) {
            try {
                var dropped = new Dropped();
                while (!incoming.isFinished() && !incoming.hasExpectation()) {
                    if (incoming.doRead(dropped) < 0) {
                        return;
                    }
                }
            } catch (IOException _) {
                incoming.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
            }
        }
    }

    /** Bỏ đi. */
    private static final class Dropped implements ApplicationBufferHandler {
        private ByteBuffer buffer = ByteBuffer.allocate(0);

        @Override
        public void setByteBuffer(ByteBuffer buffer) {
            this.buffer = buffer;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return buffer;
        }

        @Override
        public void expand(int size) {
            // What is thrown away is not gathered.
        }
    }
}
