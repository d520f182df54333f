package vn.motcua.operations;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/**
 * Chạy thử một lượt: reads the pages that a first visitor reads, so that the ahead-of-time cache written at the end of
 * the run holds what serving them needs. {@code bin/run} does it once, when it builds the program.
 */
final class Training {
    private static final List<String> PAGES = List.of("/", "/en", "/sign-in", "/healthz", "/not-there");
    private static final int ROUNDS = 3;

    private Training() {}

    static void readPagesAt(String address) throws IOException {
        try (var client = HttpClient.newHttpClient()) {
            for (var round = 0; round < ROUNDS; round++) {
                for (var page : PAGES) {
                    var request =
                            HttpRequest.newBuilder(URI.create(address + page)).build();
                    client.send(request, BodyHandlers.discarding());
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
