package vn.motcua.bench.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Câu trả lời of the program.
 *
 * @param weight of its content as it came over the line, in bytes
 * @param location where it sends one on to; empty where it does not
 */
record Heard(int status, String body, int weight, String location) {
    private static final int SURPRISES = 500;
    private static final Pattern TRACE =
            Pattern.compile("(?m)^\\s*at [a-z]\\w*(\\.\\w+)+\\(|(java|vn)\\.[\\w.]+Exception");

    static Heard of(HttpResponse<byte[]> answer) throws IOException {
        var isCompressed =
                answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
        var body = isCompressed ? unpacked(answer.body()) : answer.body();
        return new Heard(
                answer.statusCode(),
                new String(body, StandardCharsets.UTF_8),
                answer.body().length,
                answer.headers().firstValue("Location").orElse("").replaceFirst("^https?://[^/]+", ""));
    }

    private static byte[] unpacked(byte[] body) throws IOException {
        try (var unpacking = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return unpacking.readAllBytes();
        }
    }

    /** Whether something happened of which the program had not thought, or it tells strangers of its inside. */
    boolean isUnhandled() {
        return status >= SURPRISES || TRACE.matcher(body).find();
    }

    JsonNode json() {
        return JsonMapper.shared().readTree(body);
    }
}
