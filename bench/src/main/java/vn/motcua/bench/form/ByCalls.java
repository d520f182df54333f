package vn.motcua.bench.form;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.bench.form.Blank.Leaf;

/** Chương trình khác that fills in for somebody by calls of the API. */
final class ByCalls implements Device, AutoCloseable {
    private static final String DRAFTS = "/api/v1/drafts";
    private static final int OK = 200;
    private static final int CREATED = 201;

    private final Function<String, URI> addresses;
    private final String token;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** @param addresses where the program is */
    ByCalls(Function<String, URI> addresses, String token) {
        this.addresses = addresses;
        this.token = token;
    }

    Heard get(String path) throws IOException, InterruptedException {
        return call("GET", path, "", 0);
    }

    Heard read(String draft) throws IOException, InterruptedException {
        return get(DRAFTS + "/" + draft);
    }

    Heard drop(String draft) throws IOException, InterruptedException {
        return call("DELETE", DRAFTS + "/" + draft, "", 0);
    }

    Heard settle(String draft, int edition, int situation) throws IOException, InterruptedException {
        return call("PATCH", DRAFTS + "/" + draft, json(Map.of("situation", situation)), edition);
    }

    /** Each paper has contents of its own. */
    Heard attach(String draft, int component) throws IOException, InterruptedException {
        var paper = "%PDF-1.4\n% " + UUID.randomUUID() + "\n%%EOF\n";
        return call("POST", DRAFTS + "/" + draft + "/papers?name=giay.pdf&component=" + component, paper, 0);
    }

    @Override
    public Heard begin(String procedure, String office) throws IOException, InterruptedException {
        return call("POST", DRAFTS, json(Map.of("procedure", procedure, "desk", office)), 0);
    }

    @Override
    public Heard save(String draft, Leaf leaf, int item, int edition, Map<String, String> typed)
            throws IOException, InterruptedException {
        var answers = new TreeMap<String, String>();
        typed.forEach((box, text) -> answers.put(leaf.isRepeated() ? leaf.id() + ".1." + box : box, text));
        return call("PATCH", DRAFTS + "/" + draft, json(Map.of("page", leaf.id(), "answers", answers)), edition);
    }

    @Override
    public boolean isKept(Heard answer) {
        return answer.status() == OK;
    }

    @Override
    public Heard file(String draft) throws IOException, InterruptedException {
        return call("POST", DRAFTS + "/" + draft + "/file?despite=Cho+vi%E1%BB%87c+kh%C3%A1c", "", 0);
    }

    @Override
    public boolean isFiled(Heard answer) {
        return answer.status() == CREATED;
    }

    /** Whatever words, sent as the answers of a page. */
    Heard change(String draft, int edition, String body) throws IOException, InterruptedException {
        return call("PATCH", DRAFTS + "/" + draft, body, edition);
    }

    private Heard call(String method, String path, String body, int edition) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(addresses.apply(path))
                .header("Authorization", "Bearer " + token)
                .header("If-Match", "\"" + edition + "\"")
                .header("Content-Type", body.startsWith("%PDF") ? "application/octet-stream" : "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!"GET".equals(method)) {
            request.header("Idempotency-Key", UUID.randomUUID().toString());
        }
        return Heard.of(client.send(request.build(), BodyHandlers.ofByteArray()));
    }

    private static String json(Map<String, ?> members) {
        return JsonMapper.shared().writeValueAsString(members);
    }

    @Override
    public void close() {
        client.close();
    }
}
