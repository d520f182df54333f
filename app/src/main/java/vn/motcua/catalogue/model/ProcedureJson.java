package vn.motcua.catalogue.model;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.catalogue.Procedure;

/** Bản ghi JSON of a procedure: the form in which it is stored, exported and taken over by another installation. */
public final class ProcedureJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            // Components only: what is computed from them is not part of the record.
            .changeDefaultVisibility(each -> each.withIsGetterVisibility(Visibility.NONE))
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private ProcedureJson() {}

    /** Equal procedures are written as equal text. */
    public static String write(Procedure procedure) {
        return MAPPER.writeValueAsString(procedure);
    }

    /** @throws IllegalArgumentException if the text is not such a record, with what is wrong and where */
    public static Procedure read(String json) {
        try {
            return MAPPER.readValue(json, Procedure.class);
        } catch (JacksonException wrong) {
            throw new IllegalArgumentException(wrong.getMessage(), wrong);
        }
    }
}
