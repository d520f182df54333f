package vn.motcua.api.web;

import java.io.InputStream;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import vn.motcua.api.SentFile;
import vn.motcua.api.model.Ordered;
import vn.motcua.api.model.Schemas;
import vn.motcua.api.web.Calls.Described;

/** Câu hỏi of a call: what goes into the address, the headers and the body. */
record Questions(Described described, Schemas schemas) {
    private static final String NAME = "name";
    private static final Set<RequestMethod> KEYED =
            Set.of(RequestMethod.POST, RequestMethod.PATCH, RequestMethod.PUT, RequestMethod.DELETE);

    List<Map<String, Object>> parameters() {
        var own = described.parameters().flatMap(parameter -> one(parameter).stream());
        var read = Stream.of(described.call().query()).map(name -> of("query", name, false, String.class));
        var key = KEYED.contains(described.method()) && described.asksWho()
                ? Stream.of(of("header", Once.KEY, false, String.class))
                : Stream.<Map<String, Object>>empty();
        return Stream.of(own, read, key).flatMap(each -> each).toList();
    }

    Stream<String> names() {
        return parameters().stream().map(parameter -> String.valueOf(parameter.get(NAME)));
    }

    /** What the body must be, where there is one. */
    Optional<Map<String, Object>> body() {
        return described
                .parameters()
                .filter(parameter -> parameter.isAnnotationPresent(RequestBody.class) || isFile(parameter))
                .findFirst()
                .map(parameter -> Ordered.of("required", true, "content", content(parameter)));
    }

    private Map<String, Object> content(Parameter parameter) {
        return isFile(parameter)
                ? file()
                : Ordered.of(
                        MediaType.APPLICATION_JSON_VALUE,
                        Ordered.of("schema", schemas.of(parameter.getParameterizedType())));
    }

    /** As the body itself or as a part of a form. Parts listed one by one would break the clients of generators. */
    private Map<String, Object> file() {
        var bytes = schemas.of(InputStream.class);
        var form =
                Ordered.of("type", "object", "required", List.of(SentFileArgument.PART), "additionalProperties", bytes);
        return Ordered.of(
                MediaType.APPLICATION_OCTET_STREAM_VALUE,
                Ordered.of("schema", bytes),
                MediaType.MULTIPART_FORM_DATA_VALUE,
                Ordered.of("schema", form));
    }

    private Optional<Map<String, Object>> one(Parameter parameter) {
        var inPath = Optional.ofNullable(parameter.getAnnotation(PathVariable.class))
                .map(found -> of(
                        "path", named(found.name(), found.value(), parameter), true, parameter.getParameterizedType()));
        var inQuery = Optional.ofNullable(parameter.getAnnotation(RequestParam.class))
                .filter(_ -> !Map.class.isAssignableFrom(parameter.getType()))
                .map(found -> of(
                        "query",
                        named(found.name(), found.value(), parameter),
                        found.required() && found.defaultValue().equals(ValueConstants.DEFAULT_NONE),
                        parameter.getParameterizedType()));
        var inHeader = Optional.ofNullable(parameter.getAnnotation(RequestHeader.class))
                .filter(found -> !named(found.name(), found.value(), parameter).equals(Once.KEY))
                .map(found -> of(
                        "header",
                        named(found.name(), found.value(), parameter),
                        true,
                        parameter.getParameterizedType()));
        return inPath.or(() -> inQuery).or(() -> inHeader);
    }

    private Map<String, Object> of(String in, String name, boolean required, Type type) {
        var question = new LinkedHashMap<String, Object>();
        question.put(NAME, name);
        question.put("in", in);
        question.put("required", required);
        question.put("schema", schemas.of(type));
        return question;
    }

    private static String named(String name, String value, Parameter parameter) {
        return Stream.of(name, value)
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElseGet(parameter::getName);
    }

    private static boolean isFile(Parameter parameter) {
        return parameter.getType().equals(SentFile.class);
    }
}
