package vn.motcua.api.model;

import java.util.Map;

/**
 * Câu trả lời đã đưa, whole, so that it can be given again.
 *
 * @param headers those that belong to the answer and not to the line it went over
 */
public record Given(int status, Map<String, String> headers, String body) {
    public Given {
        headers = Map.copyOf(headers);
    }

    /** It may hold what only its reader is to know. */
    @Override
    public String toString() {
        return "Given[" + status + ", " + body.length() + " characters]";
    }
}
