package vn.motcua.simulators.telephone;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Zalo thử: takes ZNS messages from whoever shows a good token, and gives such tokens for one that renews, once each; the first
 * one that anybody brings is taken. A telephone that ends in 0118 has no account, one in 0133 is not written to at night, and
 * about one in 0500 the server fails.
 */
final class Zalo {
    private static final long LIFE = 90_000;
    private static final List<String> BLANKS = List.of("ma_ho_so", "noi_dung");

    private final Clock clock;
    private final List<Text> arrived;
    private final Map<String, Boolean> access = new ConcurrentHashMap<>();
    private final Map<String, Boolean> refresh = new ConcurrentHashMap<>();

    Zalo(Clock clock, List<Text> arrived) {
        this.clock = clock;
        this.arrived = arrived;
    }

    /** As if the day of all tokens were over. */
    void expire() {
        access.clear();
    }

    void token(Request request) throws IOException {
        var brought = request.form("refresh_token");
        var known = refresh.isEmpty() || refresh.getOrDefault(brought, false);
        if (request.header("secret_key").isEmpty() || request.form("app_id").isEmpty() || brought.isEmpty() || !known) {
            request.answer(200, Map.of("error", -14_014, "error_name", "Invalid refresh token"));
            return;
        }
        var pair = List.of("a-" + UUID.randomUUID(), "r-" + UUID.randomUUID());
        refresh.put(brought, false);
        refresh.put(pair.getLast(), true);
        access.put(pair.getFirst(), true);
        request.answer(
                200, Map.of("access_token", pair.getFirst(), "refresh_token", pair.getLast(), "expires_in", "" + LIFE));
    }

    void message(Request request) throws IOException {
        var phone = request.json("phone");
        if (!access.containsKey(request.header("access_token"))) {
            refused(request, -124, "Access token invalid");
        } else if (!phone.matches("84[0-9]{9,10}")) {
            refused(request, -108, "Phone number invalid");
        } else if (request.json("template_id").isEmpty()) {
            refused(request, -109, "Template ID invalid");
        } else if (BLANKS.stream().anyMatch(blank -> request.json(blank).isEmpty())) {
            refused(request, -112, "Template data invalid");
        } else if (phone.endsWith("0118")) {
            refused(request, -118, "Zalo account not existed");
        } else if (phone.endsWith("0133")) {
            refused(request, -133, "Not allowed to send at night");
        } else if (phone.endsWith("0500")) {
            request.answer(500, Map.of());
        } else {
            taken(request, phone);
        }
    }

    private void taken(Request request, String phone) throws IOException {
        var filled = request.json("ma_ho_so") + " | " + request.json("noi_dung");
        arrived.add(new Text(clock.instant(), "zalo", request.json("template_id"), phone, filled));
        var data = Map.of("msg_id", UUID.randomUUID().toString(), "sent_time", "" + clock.millis());
        request.answer(200, Map.of("error", 0, "message", "Success", "data", data));
    }

    private static void refused(Request request, int code, String why) throws IOException {
        request.answer(200, Map.of("error", code, "message", why));
    }
}
