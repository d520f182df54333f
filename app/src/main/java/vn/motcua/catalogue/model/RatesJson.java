package vn.motcua.catalogue.model;

import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.catalogue.FeeSchedule;

/** Bản ghi JSON of the amounts of a fee schedule. */
public final class RatesJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private RatesJson() {}

    public static String write(List<FeeSchedule.Rate> rates) {
        return MAPPER.writeValueAsString(rates);
    }

    /** @throws IllegalArgumentException if the text holds no such amounts */
    public static List<FeeSchedule.Rate> read(String json) {
        try {
            return MAPPER.readValue(json, new TypeReference<>() {});
        } catch (JacksonException wrong) {
            throw new IllegalArgumentException(wrong.getMessage(), wrong);
        }
    }
}
