package vn.motcua.api.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsonFormatVisitors.JsonBooleanFormatVisitor;
import tools.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import tools.jackson.databind.jsonFormatVisitors.JsonIntegerFormatVisitor;
import tools.jackson.databind.jsonFormatVisitors.JsonMapFormatVisitor;
import tools.jackson.databind.jsonFormatVisitors.JsonNumberFormatVisitor;
import tools.jackson.databind.jsonFormatVisitors.JsonObjectFormatVisitor;
import tools.jackson.databind.jsonFormatVisitors.JsonStringFormatVisitor;
import tools.jackson.databind.jsonFormatVisitors.JsonValueFormat;

/** Hình dạng of a type, asked of Jackson itself, so that nothing is described that would be written otherwise. */
final class Shape extends JsonFormatVisitorWrapper.Base {
    private final Map<String, JavaType> properties = new LinkedHashMap<>();
    private final Schemas schemas;
    private Map<String, Object> schema = Map.of();
    private boolean isObject;

    private Shape(Schemas schemas) {
        this.schemas = schemas;
    }

    static Shape of(JavaType type, JsonMapper json, Schemas schemas) {
        var shape = new Shape(schemas);
        json.acceptJsonFormatVisitor(type, shape);
        return shape;
    }

    boolean isObject() {
        return isObject;
    }

    /** By name, in the order in which they are written. */
    Map<String, JavaType> properties() {
        return properties;
    }

    /** Of what is no object. */
    Map<String, Object> schema() {
        return schema;
    }

    @Override
    public JsonObjectFormatVisitor expectObjectFormat(@Nullable JavaType type) {
        isObject = true;
        return new JsonObjectFormatVisitor.Base(getContext()) {
            @Override
            public void property(BeanProperty property) {
                properties.put(property.getName(), property.getType());
            }

            @Override
            public void optionalProperty(BeanProperty property) {
                property(property);
            }
        };
    }

    @Override
    public @Nullable JsonStringFormatVisitor expectStringFormat(@Nullable JavaType type) {
        schema = Ordered.of("type", "string");
        return new JsonStringFormatVisitor.Base() {
            @Override
            public void enumTypes(Set<String> names) {
                schema = Ordered.of("type", "string", "enum", new TreeSet<>(names));
            }

            @Override
            public void format(JsonValueFormat format) {
                schema = Ordered.of("type", "string", "format", format.toString());
            }
        };
    }

    @Override
    public @Nullable JsonIntegerFormatVisitor expectIntegerFormat(@Nullable JavaType type) {
        schema = Ordered.of("type", "integer", "format", "int64");
        return null;
    }

    @Override
    public @Nullable JsonNumberFormatVisitor expectNumberFormat(@Nullable JavaType type) {
        schema = Ordered.of("type", "number");
        return null;
    }

    @Override
    public @Nullable JsonBooleanFormatVisitor expectBooleanFormat(@Nullable JavaType type) {
        schema = Ordered.of("type", "boolean");
        return null;
    }

    @Override
    public @Nullable JsonMapFormatVisitor expectMapFormat(JavaType type) {
        schema = schemas.of(type);
        return null;
    }
}
