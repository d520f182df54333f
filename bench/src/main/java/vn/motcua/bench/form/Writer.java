package vn.motcua.bench.form;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import vn.motcua.bench.Program;
import vn.motcua.bench.Visit;

/** Người điền: somebody signed in with a draft, who sends pages of it over one connection. */
final class Writer implements AutoCloseable {
    private static final String CITIZEN = "congdan";
    private static final Pattern EDITION = Pattern.compile("name=\"edits\" value=\"([0-9]+)\"");

    private final Visit visit;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private String draft = "";

    Writer(Program program) throws IOException, InterruptedException {
        visit = new Visit(program);
        visit.signIn(CITIZEN, program.password());
    }

    /** Begins a draft, or goes on with the one begun before. */
    void begin(String procedure, String office) throws IOException, InterruptedException {
        visit.open("/apply/" + procedure);
        var begun = send(visit.form("/apply/" + procedure, Map.of("office", office)));
        if (begun.location().isEmpty()) {
            throw new IOException("no draft of " + procedure + ": " + begun.status());
        }
        draft = begun.location().replaceFirst("^(/drafts/[0-9a-f-]+).*", "$1");
    }

    Heard see(String page) throws IOException, InterruptedException {
        return send(visit.page(draft + page));
    }

    /** The edition of the draft that a page of it shows. */
    int edition(String page) throws IOException, InterruptedException {
        var shown = EDITION.matcher(see(page).body());
        if (!shown.find()) {
            throw new IOException(page + " shows no edition");
        }
        return Integer.parseInt(shown.group(1));
    }

    Heard save(String page, int edition, Map<String, String> typed) throws IOException, InterruptedException {
        var fields = new HashMap<>(typed);
        fields.put("edits", String.valueOf(edition));
        fields.put("then", "next");
        return send(visit.form(draft + page, fields));
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
