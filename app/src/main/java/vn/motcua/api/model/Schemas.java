package vn.motcua.api.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lược đồ JSON (2020-12) of our types as Jackson writes them. A record becomes a component, named after its room and
 * itself, and is pointed at.
 */
public final class Schemas {
    private static final Map<Class<?>, Map<String, Object>> PLAIN = Map.ofEntries(
            Map.entry(String.class, Ordered.of("type", "string")),
            Map.entry(byte[].class, Ordered.of("type", "string")),
            Map.entry(InputStream.class, Ordered.of("type", "string", "format", "binary")),
            Map.entry(boolean.class, Ordered.of("type", "boolean")),
            Map.entry(Boolean.class, Ordered.of("type", "boolean")),
            Map.entry(int.class, Ordered.of("type", "integer", "format", "int32")),
            Map.entry(Integer.class, Ordered.of("type", "integer", "format", "int32")),
            Map.entry(long.class, Ordered.of("type", "integer", "format", "int64")),
            Map.entry(Long.class, Ordered.of("type", "integer", "format", "int64")),
            Map.entry(BigDecimal.class, Ordered.of("type", "number")),
            Map.entry(Instant.class, Ordered.of("type", "string", "format", "date-time")),
            Map.entry(LocalDate.class, Ordered.of("type", "string", "format", "date")),
            Map.entry(UUID.class, Ordered.of("type", "string", "format", "uuid")),
            Map.entry(URI.class, Ordered.of("type", "string", "format", "uri-reference")),
            Map.entry(Object.class, Map.of()));

    private final JsonMapper json;
    private final Map<String, Object> components = new TreeMap<>();
    private final Map<String, Class<?>> named = new TreeMap<>();

    public Schemas(JsonMapper json) {
        this.json = json;
    }

    /** All that was pointed at, by name. */
    public Map<String, Object> components() {
        return components;
    }

    public Map<String, Object> of(Type type) {
        return of(json.constructType(type));
    }

    Map<String, Object> of(JavaType type) {
        var plain = Optional.ofNullable(PLAIN.get(type.getRawClass()));
        if (plain.isPresent()) {
            return plain.get();
        }
        if (isOptional(type)) {
            return of(type.getReferencedType());
        }
        if (type.isMapLikeType()) {
            return Ordered.of("type", "object", "additionalProperties", of(type.getContentType()));
        }
        return type.isContainerType() ? listOf(of(type.getContentType())) : named(type);
    }

    public static Map<String, Object> listOf(Map<String, Object> items) {
        return Ordered.of("type", "array", "items", items);
    }

    private Map<String, Object> named(JavaType type) {
        var raw = type.getRawClass();
        if (raw.isInterface()) {
            return Optional.ofNullable(raw.getAnnotation(JsonSubTypes.class))
                    .map(kinds -> component(raw, () -> oneOf(raw, kinds)))
                    .orElseGet(Map::of);
        }
        var shape = Shape.of(type, json, this);
        return shape.isObject() ? component(raw, () -> object(raw, shape)) : shape.schema();
    }

    private Map<String, Object> component(Class<?> raw, Supplier<Map<String, Object>> schema) {
        var name = name(raw);
        var other = named.putIfAbsent(name, raw);
        if (other == null) {
            components.put(name, schema.get());
        } else if (!other.equals(raw)) {
            throw new IllegalStateException(name + " would be both " + other + " and " + raw);
        }
        return Ordered.of("$ref", "#/components/schemas/" + name);
    }

    /** A type of several kinds, each of which says by the same property which it is. */
    private Map<String, Object> oneOf(Class<?> raw, JsonSubTypes kinds) {
        var property = raw.getAnnotation(JsonTypeInfo.class).property();
        var mapping = new LinkedHashMap<String, Object>();
        for (var kind : kinds.value()) {
            var shape = Shape.of(json.constructType(kind.value()), json, this);
            var ref = component(kind.value(), () -> told(property, kind.name(), object(kind.value(), shape)));
            mapping.put(kind.name(), ref.getOrDefault("$ref", ""));
        }
        var choices =
                mapping.values().stream().map(ref -> Ordered.of("$ref", ref)).toList();
        return Ordered.of("oneOf", choices, "discriminator", Ordered.of("propertyName", property, "mapping", mapping));
    }

    private static Map<String, Object> told(String property, String kind, Map<String, Object> schema) {
        var properties = new LinkedHashMap<Object, Object>();
        properties.put(property, Ordered.of("type", "string", "enum", List.of(kind)));
        var required = new ArrayList<Object>(List.of(property));
        if (schema.get("properties") instanceof Map<?, ?> own) {
            own.forEach(properties::putIfAbsent);
        }
        if (schema.get("required") instanceof List<?> own) {
            own.stream().filter(name -> !name.equals(property)).forEach(required::add);
        }
        return Ordered.with(Ordered.with(schema, "properties", properties), "required", required);
    }

    private Map<String, Object> object(Class<?> raw, Shape shape) {
        var inclusion =
                Optional.ofNullable(raw.getAnnotation(JsonInclude.class)).map(JsonInclude::value);
        var properties = new LinkedHashMap<String, Object>();
        var required = new ArrayList<String>();
        shape.properties().forEach((name, type) -> {
            var leavesOut = inclusion.isPresent() && (isOptional(type) || canBeEmpty(type, inclusion.get()));
            properties.put(name, isOptional(type) && !leavesOut ? orNull(of(type)) : of(type));
            if (!leavesOut && !isOptional(type)) {
                required.add(name);
            }
        });
        var schema = Ordered.of("type", "object", "properties", properties);
        return required.isEmpty() ? schema : Ordered.with(schema, "required", required);
    }

    private static boolean canBeEmpty(JavaType type, JsonInclude.Include inclusion) {
        return inclusion == JsonInclude.Include.NON_EMPTY && (type.isContainerType() || type.hasRawClass(String.class));
    }

    private static boolean isOptional(JavaType type) {
        return type.hasRawClass(Optional.class);
    }

    private static Map<String, Object> orNull(Map<String, Object> schema) {
        return Ordered.of("anyOf", List.of(schema, Ordered.of("type", "null")));
    }

    /** {@code vn.motcua.dossier.web.api.DraftsApi.Receipt} is {@code DossierDraftsReceipt}. */
    private static String name(Class<?> raw) {
        var room = raw.getPackageName().split("\\.")[2];
        var name = new StringBuilder(raw.getSimpleName());
        for (var outer = raw.getEnclosingClass(); outer != null; outer = outer.getEnclosingClass()) {
            name.insert(0, outer.getSimpleName().replaceFirst("(Api|File)$", ""));
        }
        return Character.toUpperCase(room.charAt(0)) + room.substring(1) + name;
    }
}
