package vn.motcua.api.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.api.Call;
import vn.motcua.api.ProblemReport;
import vn.motcua.api.Scope;
import vn.motcua.api.model.Ordered;
import vn.motcua.api.model.Schemas;
import vn.motcua.api.web.Calls.Described;
import vn.motcua.ui.Words;

/** Tài liệu API (OpenAPI 3.1), made of the methods that answer, so that it cannot say anything else than they do. */
@Component
class Description {
    private static final String PROBLEM = "problem";
    private static final String TOKEN = "token";
    private static final String CLIENT = "client";

    private final Calls calls;
    private final JsonMapper json;

    Description(Calls calls, JsonMapper json) {
        this.calls = calls;
        this.json = json;
    }

    Map<String, Object> in(Words words) {
        var schemas = new Schemas(json);
        var paths = paths(words, schemas);
        var problem = Ordered.of(ProblemReport.MEDIA.toString(), Ordered.of("schema", schemas.of(ProblemReport.class)));
        var problems =
                Ordered.of(PROBLEM, Ordered.of("description", words.say("api.document.problem"), "content", problem));
        return Ordered.of(
                "openapi",
                "3.1.0",
                "info",
                info(words),
                "servers",
                List.of(Ordered.of("url", "/")),
                "tags",
                tags(words),
                "paths",
                paths,
                "components",
                Ordered.of("schemas", schemas.components(), "responses", problems, "securitySchemes", schemes(words)));
    }

    private static Map<String, Object> info(Words words) {
        return Ordered.of(
                "title", words.say("api.document.title"),
                "description", words.say("api.document.lead"),
                "version", "1");
    }

    private List<Map<String, Object>> tags(Words words) {
        return calls.described().stream()
                .map(Described::room)
                .distinct()
                .sorted()
                .map(room -> Ordered.of("name", room, "description", words.say("api.room." + room)))
                .toList();
    }

    private Map<String, Object> paths(Words words, Schemas schemas) {
        var paths = new TreeMap<String, Object>();
        var byPath = new TreeMap<String, Map<String, Object>>();
        for (var described : calls.described()) {
            byPath.computeIfAbsent(described.path(), _ -> new LinkedHashMap<>())
                    .put(described.method().name().toLowerCase(Locale.ROOT), operation(described, words, schemas));
        }
        paths.putAll(byPath);
        return paths;
    }

    private static Map<String, Object> operation(Described described, Words words, Schemas schemas) {
        var questions = new Questions(described, schemas);
        var operation = new LinkedHashMap<String, Object>();
        operation.put("operationId", described.call().name());
        operation.put("tags", List.of(described.room()));
        operation.put("summary", words.say(described.call().says()));
        operation.put("parameters", questions.parameters());
        questions.body().ifPresent(body -> operation.put("requestBody", body));
        operation.put("responses", responses(described.call(), words, schemas));
        operation.put("security", security(described));
        return operation;
    }

    /** A person's token, or one lent to a registered program; either with the scope. */
    private static List<Map<String, Object>> security(Described described) {
        var scopes = described.scope().map(Scope::word).stream().toList();
        return described.asksWho() ? List.of(Ordered.of(TOKEN, scopes), Ordered.of(CLIENT, scopes)) : List.of();
    }

    private static Map<String, Object> schemes(Words words) {
        var scopes = new LinkedHashMap<String, Object>();
        for (var scope : Scope.values()) {
            scopes.put(scope.word(), words.say("api.scope." + scope.slug()));
        }
        var flow = Ordered.of("tokenUrl", "/oauth2/token", "scopes", scopes);
        return Ordered.of(
                TOKEN,
                Ordered.of("type", "http", "scheme", "bearer", "description", words.say("api.document.token")),
                CLIENT,
                Ordered.of(
                        "type", "oauth2",
                        "description", words.say("api.document.client"),
                        "flows", Ordered.of("clientCredentials", flow)));
    }

    private static Map<String, Object> responses(Call call, Words words, Schemas schemas) {
        var good = new LinkedHashMap<String, Object>();
        good.put("description", words.say("api.document.good"));
        if (!call.answer().equals(Void.class)) {
            var one = schemas.of(call.answer());
            good.put(
                    "content", Ordered.of(call.media(), Ordered.of("schema", call.many() ? Schemas.listOf(one) : one)));
        }
        return Ordered.of(
                String.valueOf(call.status()),
                good,
                "default",
                Ordered.of("$ref", "#/components/responses/" + PROBLEM));
    }
}
