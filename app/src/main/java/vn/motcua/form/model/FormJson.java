package vn.motcua.form.model;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.form.Form;

/** Biểu mẫu dưới dạng JSON: how a form is written down. */
public final class FormJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private FormJson() {}

    /** @throws IllegalArgumentException if the text is no form, or one that cannot be filled in */
    public static Form read(String json) {
        try {
            return MAPPER.readValue(json, Form.class);
        } catch (JacksonException wrong) {
            throw new IllegalArgumentException(wrong.getMessage(), wrong);
        }
    }
}
