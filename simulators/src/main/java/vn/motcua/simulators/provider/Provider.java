package vn.motcua.simulators.provider;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/**
 * Nhà cung cấp định danh thử: {@code --port PORT} (0 takes any free one), {@code --client ID --secret TEXT}, {@code --back
 * ADDRESS[,ADDRESS]} and {@code --after ADDRESS[,ADDRESS]} where browsers may be sent, {@code --behind ADDRESS} where
 * sign-outs are told, and {@code --while PID} to end when that process does. It listens to this computer alone.
 */
public final class Provider implements AutoCloseable {
    private static final int WRONG_OPTION = 2;
    private static final int PORT_TAKEN = 3;
    private static final String OPTIONS = "--(port|client|secret|back|after|behind|while)";

    private final HttpServer web;
    private final Desk desk;

    private Provider(int port, Client client) throws IOException {
        web = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        desk = new Desk("http://127.0.0.1:" + web.getAddress().getPort(), client);
        web.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        web.createContext("/", this::serve);
        web.start();
    }

    private void serve(HttpExchange http) throws IOException {
        try (http) {
            desk.serve(new Exchange(http));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (IllegalArgumentException _) {
            http.sendResponseHeaders(400, -1);
        }
    }

    @Override
    public void close() {
        web.stop(0);
    }

    /** Runs until it is stopped. */
    public static void main(String... arguments) throws IOException, InterruptedException {
        try {
            var options = options(arguments);
            try (var provider =
                    new Provider(Integer.parseInt(options.getOrDefault("port", "8026")), Client.of(options))) {
                System.out.printf(
                        "Định danh thử · Test identity: http://127.0.0.1:%d%n",
                        provider.web.getAddress().getPort());
                stay(options);
            }
        } catch (BindException taken) {
            System.err.println("Cổng đã bị chiếm · The port is taken: " + taken.getMessage());
            System.exit(PORT_TAKEN);
        } catch (IllegalArgumentException wrong) {
            System.err.println(OPTIONS + ": " + wrong.getMessage());
            System.exit(WRONG_OPTION);
        }
    }

    private static Map<String, String> options(String... arguments) {
        var options = new TreeMap<String, String>();
        for (var place = 0; place < arguments.length; place += 2) {
            if (place + 1 == arguments.length || !arguments[place].matches(OPTIONS)) {
                throw new IllegalArgumentException(arguments[place]);
            }
            options.put(arguments[place].substring(2), arguments[place + 1]);
        }
        return options;
    }

    private static void stay(Map<String, String> options) throws InterruptedException {
        if (options.containsKey("while")) {
            ProcessHandle.of(Long.parseLong(options.getOrDefault("while", "")))
                    .ifPresent(process -> process.onExit().join());
        } else {
            new CountDownLatch(1).await();
        }
    }
}
