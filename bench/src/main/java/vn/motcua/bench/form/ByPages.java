package vn.motcua.bench.form;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import vn.motcua.bench.Visit;
import vn.motcua.bench.form.Blank.Leaf;

/** Trình duyệt, on which no script runs. */
final class ByPages implements Device, AutoCloseable {
    private static final int SEE_OTHER = 303;
    private static final int WITH_MISTAKES = 422;

    private final Visit visit;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** @param addresses where the program's pages are */
    ByPages(Function<String, URI> addresses, String login, String password) throws IOException, InterruptedException {
        visit = new Visit(addresses);
        visit.signIn(login, password);
        visit.open("/apply/1.001193");
    }

    Heard see(String path) throws IOException, InterruptedException {
        return send(visit.page(path));
    }

    Heard post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        return send(visit.form(path, fields));
    }

    @Override
    public Heard begin(String procedure, String office) throws IOException, InterruptedException {
        return post("/apply/" + procedure, Map.of("office", office));
    }

    @Override
    public Heard save(String draft, Leaf leaf, int item, int edition, Map<String, String> typed)
            throws IOException, InterruptedException {
        var fields = new HashMap<>(typed);
        fields.put("edits", String.valueOf(edition));
        fields.put("then", "next");
        var page = "/drafts/" + draft + "/pages/" + leaf.id();
        return post(leaf.isRepeated() ? page + "/items/" + item : page, fields);
    }

    @Override
    public boolean isKept(Heard answer) {
        return answer.status() == SEE_OTHER || answer.status() == WITH_MISTAKES;
    }

    @Override
    public Heard file(String draft) throws IOException, InterruptedException {
        return post("/drafts/" + draft + "/check", Map.of("despite", "Cho một việc khác"));
    }

    @Override
    public boolean isFiled(Heard answer) {
        return answer.location().endsWith("/receipt");
    }

    private Heard send(HttpRequest request) throws IOException, InterruptedException {
        return Heard.of(client.send(request, BodyHandlers.ofByteArray()));
    }

    @Override
    public void close() {
        client.close();
        visit.close();
    }
}
