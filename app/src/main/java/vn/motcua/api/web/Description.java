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
import vn.motcua.api.model.Ordered;
import vn.motcua.api.model.Schemas;
import vn.motcua.api.web.Calls.Described;
import vn.motcua.ui.Words;

/** Tài liệu API (OpenAPI 3.1), made of the methods that answer, so that it cannot say anything else than they do. */
@Component
class Description {
    private static final String PROBLEM = "problem";
    private static final String TOKEN = "token";

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
        var token = Ordered.of(
                TOKEN, Ordered.of("type", "http", "scheme", "bearer", "description", words.say("api.document.token")));
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
                Ordered.of("schemas", schemas.components(), "responses", problems, "securitySchemes", token));
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
        operation.put("security", described.asksWho() ? List.of(Ordered.of(TOKEN, List.of())) : List.of());
        return operation;
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
