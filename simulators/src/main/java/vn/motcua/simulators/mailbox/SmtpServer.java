package vn.motcua.simulators.mailbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Máy chủ thư: listens on this computer only, and for as long as its mood lets it. */
final class SmtpServer implements AutoCloseable {
    private final Letters letters;
    private final AtomicReference<Mood> mood = new AtomicReference<>(Mood.GOOD);
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final int port;
    private @Nullable Door door;

    SmtpServer(int port, Letters letters) throws IOException {
        this.letters = letters;
        this.port = listen(port);
    }

    int port() {
        return port;
    }

    Mood mood() {
        return mood.get();
    }

    /** Down, it hangs up on everybody and is not there; up again, it has the same port. */
    synchronized void feel(Mood next) throws IOException {
        mood.set(next);
        if (next.manner() == Mood.Manner.DOWN) {
            close();
        } else if (door == null) {
            listen(port);
        }
    }

    private synchronized int listen(int wanted) throws IOException {
        var socket = new ServerSocket();
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted));
        door = new Door(socket, Thread.ofVirtual().name("smtp").start(() -> accept(socket)));
        return socket.getLocalPort();
    }

    private void accept(ServerSocket socket) {
        while (!socket.isClosed()) {
            try {
                var caller = socket.accept();
                if (socket.isClosed()) {
                    // Came in while the door was being shut.
                    caller.close();
                } else {
                    open.add(caller);
                    Thread.ofVirtual().start(() -> serve(caller));
                }
            } catch (SocketException _) {
                // The door was shut.
                return;
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    private void serve(Socket caller) {
        try (caller) {
            new SmtpSession(caller, letters, mood::get).serve();
        } catch (IOException _) {
            // Whoever called has hung up, or we have.
        } finally {
            open.remove(caller);
        }
    }

    /** When it returns, nobody comes in any more. */
    @Override
    public synchronized void close() throws IOException {
        var shut = door;
        if (shut != null) {
            door = null;
            shut.socket().close();
            shut.awaitShut();
            for (var caller : open) {
                caller.close();
            }
        }
    }

    /** Cửa, and who opens it. */
    private record Door(ServerSocket socket, Thread keeper) {
        /** The system goes on listening until the keeper has left the door. */
        void awaitShut() {
            try {
                keeper.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
