package vn.motcua.bench.chaos;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.bench.Program;

/**
 * Đường dây to whichever program is there. A request that got no answer is sent again under its key, to the next program if
 * need be, until it is answered: as any program should that knows the rules of our API.
 */
final class Wire implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration BREATH = Duration.ofMillis(50);
    /** So often a program that lives may fail with the same request. */
    private static final int MOST_SURPRISES = 100;

    private static final int REDIRECTIONS = 300;
    private static final int SURPRISES = 500;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final AtomicLong unheard = new AtomicLong();
    private Optional<Program> there = Optional.empty();
    private boolean over;

    /**
     * Lời gọi.
     *
     * @param token of the person for whom it is sent
     * @param body JSON, or the bytes of a paper
     * @param seen the edition that a change was made of, or nothing
     */
    record Call(String method, String path, String token, Body body, Optional<String> seen) {
        static Call get(String path, String token) {
            return new Call("GET", path, token, Body.NONE, Optional.empty());
        }

        static Call post(String path, String token, String json) {
            return new Call("POST", path, token, Body.json(json), Optional.empty());
        }
    }

    /** Nội dung, by characters of one byte each. */
    record Body(String type, String content) {
        static final Body NONE = new Body("", "");

        static Body json(String content) {
            return new Body("application/json", content);
        }

        static Body paper(String content) {
            return new Body("application/octet-stream", content);
        }
    }

    synchronized void lead(Program to) {
        there = Optional.of(to);
        notifyAll();
    }

    synchronized void cut() {
        there = Optional.empty();
    }

    /** Nobody waits any longer. */
    synchronized void giveUp() {
        over = true;
        notifyAll();
    }

    /** How many requests got no answer and were sent again. */
    long unheard() {
        return unheard.get();
    }

    JsonNode json(Call call) throws IOException, InterruptedException {
        return JsonMapper.shared().readTree(text(call));
    }

    /**
     * Sends until it is answered.
     *
     * @throws IOException if the answer is a refusal, or nobody is there any more
     */
    String text(Call call) throws IOException, InterruptedException {
        var key = UUID.randomUUID().toString();
        for (var surprises = 0; surprises < MOST_SURPRISES; ) {
            var program = awaited();
            try {
                var answer = client.send(request(call, program, key), BodyHandlers.ofString());
                if (answer.statusCode() < REDIRECTIONS) {
                    return answer.body();
                }
                insistOnSurprise(call, answer);
                surprises++;
            } catch (IOException _) {
                unheard.incrementAndGet();
            }
            LockSupport.parkNanos(BREATH.toNanos());
        }
        throw new IllegalStateException(call.method() + " " + call.path() + " is answered by surprises alone");
    }

    /** A program that is about to die may fail; to refuse what it had to take would be wrong. */
    private static void insistOnSurprise(Call call, HttpResponse<String> answer) {
        if (answer.statusCode() < SURPRISES) {
            throw new IllegalStateException(
                    call.method() + " " + call.path() + " answered " + answer.statusCode() + ": " + answer.body());
        }
    }

    private static HttpRequest request(Call call, Program program, String key) {
        var body = call.body().content();
        var request = HttpRequest.newBuilder(program.page(call.path()))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + call.token())
                .method(call.method(), body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!"GET".equals(call.method())) {
            request.header("Idempotency-Key", key);
        }
        if (!body.isEmpty()) {
            request.header("Content-Type", call.body().type());
        }
        call.seen().ifPresent(edition -> request.header("If-Match", "\"" + edition + "\""));
        return request.build();
    }

    private synchronized Program awaited() throws IOException, InterruptedException {
        while (there.isEmpty() && !over) {
            wait();
        }
        return there.filter(_ -> !over).orElseThrow(() -> new IOException("nobody is there"));
    }

    @Override
    public void close() {
        giveUp();
        client.close();
    }
}
