package vn.motcua.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/** Trình duyệt: a visitor's requests over connections that are kept open. */
public final class Browser implements AutoCloseable {
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int MOST_PAGES = 60;

    private final Program program;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .connectTimeout(PATIENCE)
            .build();

    public Browser(Program program) {
        this.program = program;
    }

    public HttpRequest request(String path) {
        return HttpRequest.newBuilder(program.page(path)).timeout(PATIENCE).build();
    }

    /** As browsers ask, for which the program compresses its answer. */
    public HttpRequest compressed(String path) {
        return HttpRequest.newBuilder(program.page(path))
                .timeout(PATIENCE)
                .header("Accept-Encoding", "gzip")
                .build();
    }

    /** As a browser asks that holds the page already, with the mark it came with. */
    public HttpRequest holding(String path) throws IOException, InterruptedException {
        var first = client.send(compressed(path), BodyHandlers.discarding());
        var mark = first.headers().firstValue("ETag").orElseThrow(() -> new IOException(path + " bears no mark"));
        return HttpRequest.newBuilder(compressed(path), (_, _) -> true)
                .header("If-None-Match", mark)
                .build();
    }

    /** The page as it is written. */
    public String text(String path) throws IOException, InterruptedException {
        return client.send(request(path), BodyHandlers.ofString()).body();
    }

    /**
     * Sends a request; the size of the answer in bytes.
     *
     * @throws IOException if the answer is neither the page nor that it is held already
     */
    public int read(HttpRequest request) throws IOException, InterruptedException {
        var answer = client.send(request, BodyHandlers.ofByteArray());
        var held = answer.statusCode() == 304;
        if (!held && (answer.statusCode() != 200 || answer.body().length == 0)) {
            throw new IOException(request.uri() + " answered " + answer.statusCode());
        }
        return answer.body().length;
    }

    /** The pages and their parts that a visitor reaches from these by links; those only that answer with a page. */
    public List<String> pagesFrom(List<String> first) throws IOException, InterruptedException {
        var known = new HashSet<>(first);
        var next = new ArrayDeque<>(first);
        var pages = new ArrayList<String>();
        while (!next.isEmpty() && pages.size() < MOST_PAGES) {
            var path = next.remove();
            var answer = client.send(request(path), BodyHandlers.ofString());
            if (answer.statusCode() == 200) {
                pages.add(path);
                links(answer).stream().filter(known::add).forEach(next::add);
            }
        }
        return pages;
    }

    private static List<String> links(HttpResponse<String> answer) {
        return LINK.matcher(answer.body())
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .distinct()
                .toList();
    }

    @Override
    public void close() {
        client.close();
    }
}
