package vn.motcua.ui;

import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Dữ liệu cho máy đọc inside a page, in the words of schema.org. Made only here, so that no text can end its element. */
public final class Markup {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final String json;

    private Markup(String json) {
        this.json = json;
    }

    public static Markup of(Map<String, ?> description) {
        return new Markup(MAPPER.writeValueAsString(description).replace("<", "\\u003c"));
    }

    public String json() {
        return json;
    }
}
