package vn.motcua.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Đường truyền yếu, on loopback: what is answered comes 300 ms late, all together get 400 kbit/s, and when it is told to the
 * line breaks while something is being sent. Until it is mended nobody gets through.
 */
final class Line implements AutoCloseable {
    static final Duration DELAY = Duration.ofMillis(300);
    static final long BITS_PER_SECOND = 400_000;

    private static final byte[] SENDING = "POST ".getBytes(StandardCharsets.US_ASCII);
    private static final int PIECE = 4096;

    /** Đứt ở đâu. */
    enum Break {
        /** What is sent never arrives. */
        ON_THE_WAY,
        /** It arrives and is done; the answer is lost. */
        ON_THE_WAY_BACK,
        NONE
    }

    private final URI house;
    private final ServerSocket door;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger breaks = new AtomicInteger();
    private Break next = Break.NONE;
    private boolean broken;
    private long free = System.nanoTime();
    private long carried;

    private Line(URI house, ServerSocket door) {
        this.house = house;
        this.door = door;
    }

    static Line to(Street.Opened street) {
        try {
            var line = new Line(street.house().at("/"), new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
            line.threads.execute(line::answer);
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the house is for those who reach it by this line. */
    URI at(String path) {
        return URI.create("http://127.0.0.1:" + door.getLocalPort() + path);
    }

    /** Breaks with the next form that is sent. */
    synchronized void breaks(Break where) {
        next = where;
    }

    synchronized boolean isBroken() {
        return broken;
    }

    synchronized void mends() {
        broken = false;
        next = Break.NONE;
    }

    /** How long it takes to carry as much as it has carried so far, at least. */
    synchronized Duration carrying() {
        return Duration.ofMillis(carried * 8 * 1000 / BITS_PER_SECOND);
    }

    /** How often it broke so far. */
    int broke() {
        return breaks.get();
    }

    private void answer() {
        while (!door.isClosed()) {
            try {
                var browser = door.accept();
                threads.execute(() -> connect(browser));
            } catch (IOException _) {
                // It is closed.
            }
        }
    }

    private void connect(Socket browser) {
        try (browser) {
            if (isBroken()) {
                return;
            }
            try (var program = new Socket(house.getHost(), house.getPort())) {
                open.add(browser);
                open.add(program);
                new Connection(browser, program).carry();
            } finally {
                open.remove(browser);
            }
        } catch (IOException _) {
            // One of the two has gone, or the line broke: both ends are closed.
        }
    }

    /** Kết nối of the browser's, carried on to the program. */
    private final class Connection {
        private final Socket browser;
        private final Socket program;
        /** Whether something was asked to which nothing was answered yet. */
        private volatile boolean asked;

        /** Whether that was a form. */
        private volatile boolean sent;

        Connection(Socket browser, Socket program) {
            this.browser = browser;
            this.program = program;
        }

        void carry() throws IOException {
            threads.execute(this::back);
            var piece = new byte[PIECE];
            for (int length; (length = browser.getInputStream().read(piece)) >= 0; ) {
                if (isSending(piece, length)) {
                    tear(Break.ON_THE_WAY);
                    sent = true;
                }
                asked = true;
                hold(length);
                program.getOutputStream().write(piece, 0, length);
            }
        }

        private void back() {
            var piece = new byte[PIECE];
            try (browser;
                    program) {
                for (int length; (length = program.getInputStream().read(piece)) >= 0; ) {
                    if (asked) {
                        late();
                    }
                    hold(length);
                    browser.getOutputStream().write(piece, 0, length);
                }
            } catch (IOException _) {
                // As above.
            }
        }

        private void late() throws IOException {
            asked = false;
            LockSupport.parkNanos(DELAY.toNanos());
            if (sent) {
                sent = false;
                tear(Break.ON_THE_WAY_BACK);
            }
        }
    }

    private static boolean isSending(byte[] piece, int length) {
        return length > SENDING.length && Arrays.equals(piece, 0, SENDING.length, SENDING, 0, SENDING.length);
    }

    /** Nothing else passes while this does. */
    private void hold(int bytes) {
        LockSupport.parkNanos(reserved(bytes) - System.nanoTime());
    }

    private synchronized long reserved(int bytes) {
        carried += bytes;
        free = Math.max(free, System.nanoTime())
                + bytes * 8L * Duration.ofSeconds(1).toNanos() / BITS_PER_SECOND;
        return free;
    }

    /** @throws IOException if it breaks here, and with it all that is open */
    private void tear(Break here) throws IOException {
        synchronized (this) {
            if (next != here) {
                return;
            }
            broken = true;
            next = Break.NONE;
        }
        breaks.incrementAndGet();
        for (var socket : open) {
            socket.close();
        }
        throw new IOException("broken");
    }

    @Override
    public void close() {
        try {
            door.close();
            for (var socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.shutdownNow();
    }
}
