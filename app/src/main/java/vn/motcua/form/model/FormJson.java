package vn.motcua.form.model;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.form.FlawedForm;
import vn.motcua.form.Form;

/** Biểu mẫu dưới dạng JSON: how a form is written down, in {@link Notation}. */
public final class FormJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                    // A limit of a number is what was written, to the last digit.
                    DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            // In the order in which a reader meets them: the id first, the questions after the title.
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .changeDefaultPropertyInclusion(each -> each.withValueInclusion(Include.NON_ABSENT))
            .changeDefaultVisibility(each -> each.withIsGetterVisibility(Visibility.NONE))
            .build();

    private final Notation notation;

    /** @param blocks questions that forms have in common, by the name of the block and the end of their ids */
    public FormJson(String blocks) {
        this.notation = new Notation(MAPPER.readTree(blocks));
    }

    /**
     * @throws FlawedForm if nobody could fill in what is written
     * @throws IllegalArgumentException if the text is no form
     */
    public Form read(String json) {
        try {
            return MAPPER.treeToValue(notation.spelledOut(MAPPER.readTree(json)), Form.class);
        } catch (JacksonException | ClassCastException wrong) {
            throw wrong.getCause() instanceof FlawedForm flawed
                    ? flawed
                    : new IllegalArgumentException(wrong.getMessage(), wrong);
        }
    }

    /** The names of the blocks. */
    public List<String> blocks() {
        return notation.blocks();
    }

    /** All that a block asks, in its order; nothing where there is none of that name. */
    public List<Form.Field> block(String name, String as) {
        return notation.block(name, as).stream()
                .map(field -> MAPPER.treeToValue(field, Form.Field.class))
                .toList();
    }

    /** The form spelt out, without blocks or abbreviations; the same form gives the same text, and {@link #read} gives it back. */
    public static String write(Form form) {
        return MAPPER.writeValueAsString(form);
    }
}
