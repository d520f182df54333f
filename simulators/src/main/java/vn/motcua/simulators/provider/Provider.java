package vn.motcua.simulators.provider;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.Executors;
import vn.motcua.simulators.Command;

/**
 * Nhà cung cấp định danh thử: {@code --port PORT} (0 takes any free one), {@code --client ID --secret TEXT}, {@code --back
 * ADDRESS[,ADDRESS]} and {@code --after ADDRESS[,ADDRESS]} where browsers may be sent, {@code --behind ADDRESS} where
 * sign-outs are told, and {@code --while PID} to end when that process does. It listens to this computer alone.
 */
public final class Provider implements Closeable {
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
        new Command("Định danh thử · Test identity", "port|client|secret|back|after|behind", Provider::open)
                .run(arguments);
    }

    private static Provider open(Map<String, String> options) throws IOException {
        var provider = new Provider(Integer.parseInt(options.getOrDefault("port", "8026")), Client.of(options));
        System.out.printf(
                "Định danh thử · Test identity: http://127.0.0.1:%d%n",
                provider.web.getAddress().getPort());
        return provider;
    }
}
