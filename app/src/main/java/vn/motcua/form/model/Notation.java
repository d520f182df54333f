package vn.motcua.form.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Lối viết tắt of a form, spelt out before it is read. A text in both languages is {@code ["Họ và tên", "Full name"]}, one
 * that is not needed is left out; so is {@code "required": true}. A type that needs nothing more is its bare name. A field
 * {@code {"block": "person", "as": "father", "asks": ["name", "birth-day"]}} stands for those questions of the block. A block
 * that is {@code "like"} another asks the same, but for what it says itself. A source that needs nothing more is its bare name.
 */
final class Notation {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> OVERRIDDEN = List.of("required", "when");
    private static final String LIKE = "like";

    private final JsonNode blocks;

    /** @param blocks by name: fields that forms have in common, each under the end of its id */
    Notation(JsonNode blocks) {
        this.blocks = blocks;
    }

    List<String> blocks() {
        return List.copyOf(blocks.propertyNames());
    }

    List<ObjectNode> block(String name, String as) {
        return asks(name).stream()
                .map(asked -> field(template(name, asked).put("id", as + "-" + asked)))
                .toList();
    }

    /** What a block asks, those of the block that it is like first. */
    private Set<String> asks(String name) {
        var asks = new LinkedHashSet<String>();
        var like = blocks.path(name).path(LIKE);
        if (like.isString()) {
            asks.addAll(asks(like.asString()));
        }
        asks.addAll(blocks.path(name).propertyNames());
        asks.remove(LIKE);
        return asks;
    }

    JsonNode spelledOut(JsonNode form) {
        if (form instanceof ObjectNode written) {
            both(written, "title");
            absent(written, "rules", NODES.arrayNode());
            written.path("rules").forEach(rule -> both((ObjectNode) rule, "told"));
            written.path("pages").forEach(page -> page((ObjectNode) page));
        }
        return form;
    }

    private void page(ObjectNode page) {
        both(page, "title");
        both(page, "hint");
        if (page.path("repeat") instanceof ObjectNode repeat) {
            both(repeat, "item");
        }
        var fields = NODES.arrayNode();
        page.path("fields").forEach(field -> fields.addAll(fields((ObjectNode) field)));
        page.set("fields", fields);
    }

    private List<ObjectNode> fields(ObjectNode field) {
        if (!field.has("block")) {
            return List.of(field(field));
        }
        var fields = new ArrayList<ObjectNode>();
        for (var asked : field.path("asks")) {
            var copy = template(field.path("block").asString(), asked.asString());
            copy.put("id", field.path("as").asString() + "-" + asked.asString());
            OVERRIDDEN.stream().filter(field::has).forEach(name -> copy.set(name, field.get(name)));
            fields.add(field(copy));
        }
        return fields;
    }

    private ObjectNode template(String block, String asked) {
        var own = blocks.path(block).path(asked);
        var like = blocks.path(block).path(LIKE);
        if (like.isString()) {
            var template = template(like.asString(), asked);
            return own instanceof ObjectNode said ? template.setAll(said.deepCopy()) : template;
        }
        if (own instanceof ObjectNode said) {
            return said.deepCopy();
        }
        throw new IllegalArgumentException("no block asks for " + asked);
    }

    private static ObjectNode field(ObjectNode field) {
        both(field, "label");
        both(field, "hint");
        absent(field, "required", NODES.booleanNode(!field.has("computed")));
        absent(field, "from", NODES.arrayNode());
        bare(field, "from");
        if (field.path("type").isString()) {
            field.set("type", NODES.objectNode().set("is", field.get("type")));
        }
        if (field.path("type") instanceof ObjectNode type) {
            type(type);
        }
        return field;
    }

    /** A name stands for what is so and needs nothing more. */
    private static void bare(ObjectNode node, String name) {
        if (node.path(name) instanceof ArrayNode several) {
            var spelled = NODES.arrayNode();
            several.forEach(
                    each -> spelled.add(each.isString() ? NODES.objectNode().set("is", each) : each));
            node.set(name, spelled);
        }
    }

    private static void type(ObjectNode type) {
        if (type.path("is").asString().equals("number")) {
            both(type, "unit");
        }
        if (type.path("options") instanceof ArrayNode options) {
            var spelled = NODES.arrayNode();
            options.forEach(option -> spelled.add(option(option)));
            type.set("options", spelled);
        }
    }

    /** {@code ["yes", "Có", "Yes"]}. */
    private static JsonNode option(JsonNode option) {
        if (!option.isArray()) {
            return option;
        }
        return NODES.objectNode()
                .set("value", option.get(0))
                .set("label", words(option.path(1).asString(), option.path(2).asString()));
    }

    private static void both(ObjectNode node, String name) {
        var text = node.path(name);
        if (text.isMissingNode()) {
            node.set(name, words("", ""));
        } else if (text.isArray()) {
            node.set(name, words(text.path(0).asString(), text.path(1).asString()));
        }
    }

    private static ObjectNode words(String vietnamese, String english) {
        return NODES.objectNode().put("vietnamese", vietnamese).put("english", english);
    }

    private static void absent(ObjectNode node, String name, JsonNode otherwise) {
        if (!node.has(name)) {
            node.set(name, otherwise);
        }
    }
}
