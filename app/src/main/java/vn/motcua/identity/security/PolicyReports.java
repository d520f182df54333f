package vn.motcua.identity.security;

import static vn.motcua.shared.Measure.counter;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.shared.Measure;
import vn.motcua.shared.Measured;

/**
 * Báo vi phạm chính sách nội dung: browsers tell what a page wanted and our policy forbade. A page of ours wants nothing of
 * the kind, so each report is a mistake of ours, an extension's doing, or an attack that failed. Which page it was and what
 * it held is nobody's business; the rule and the host that was wanted go into the log.
 */
@RestController
class PolicyReports implements Measured {
    static final String HERE = "/policy-reports";

    private static final Logger LOG = LoggerFactory.getLogger(PolicyReports.class);
    private static final int LARGEST = 8 * 1024;
    private static final int MOST_AT_ONCE = 5;

    private final JsonMapper json;
    private final AtomicLong told = new AtomicLong();

    PolicyReports(JsonMapper json) {
        this.json = json;
    }

    @PostMapping(HERE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void take(HttpServletRequest request) throws IOException {
        var body = request.getInputStream().readNBytes(LARGEST);
        try {
            reports(json.readTree(body)).limit(MOST_AT_ONCE).forEach(this::tell);
        } catch (JacksonException _) {
            LOG.atDebug().addKeyValue("bytes", body.length).log("an unreadable report");
        }
    }

    /** One in the old shape, or several in the new. */
    private static Stream<JsonNode> reports(JsonNode sent) {
        return sent.isArray() ? sent.valueStream().map(each -> each.path("body")) : Stream.of(sent.path("csp-report"));
    }

    private void tell(JsonNode report) {
        told.incrementAndGet();
        LOG.atWarn()
                .addKeyValue("rule", plain(either(report, "effectiveDirective", "effective-directive")))
                .addKeyValue("wanted", host(either(report, "blockedURL", "blocked-uri")))
                .log("a page wanted what the policy forbids");
    }

    private static String either(JsonNode report, String one, String other) {
        return report.path(one).asString(report.path(other).asString(""));
    }

    /** Strangers write it, so it is not written down as it comes. */
    private static String plain(String text) {
        var letters = text.replaceAll("[^A-Za-z0-9.:-]", "");
        return letters.substring(0, Math.min(letters.length(), 60));
    }

    private static String host(String wanted) {
        try {
            var host = URI.create(wanted).getHost();
            return plain(host == null ? wanted : host);
        } catch (IllegalArgumentException _) {
            return "";
        }
    }

    @Override
    public List<Measure> measures() {
        return List.of(counter("identity_policy_reports_total", "identity.measure.policy-reports", told.get()));
    }
}
