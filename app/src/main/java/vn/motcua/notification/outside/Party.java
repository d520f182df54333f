package vn.motcua.notification.outside;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.shared.Outward;
import vn.motcua.shared.Outward.Reply;
import vn.motcua.shared.PublicAddress;

/**
 * Bên chuyển tin, as whoever runs the installation names it: a machine of the internet by {@code https} alone, or one of their
 * own network that they name in figures in {@code MOTCUA_OUTSIDE_PRIVATE}, such as a simulator.
 */
final class Party {
    private static final String WHO = "MotCua-notices/1.0";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LONGEST_ANSWER = 64 * 1024;
    private static final int GOOD = 2;
    private static final int HUNDRED = 100;

    private final String address;
    private final Outward outward;

    /** @throws IllegalArgumentException for an address by which others could read along */
    Party(String address, Set<InetAddress> own) {
        var uri = URI.create(address);
        var isOwn = own.stream().anyMatch(machine -> machine.getHostAddress().equals(uri.getHost()));
        if (uri.getHost() == null || !("https".equals(uri.getScheme()) || (isOwn && "http".equals(uri.getScheme())))) {
            throw new IllegalArgumentException("an address that begins with https://, not " + address);
        }
        this.address = address.replaceFirst("/+$", "");
        this.outward = new Outward(WHO, machine -> PublicAddress.is(machine) || own.contains(machine), PATIENCE);
    }

    Said tell(String path, Map<String, String> headers, Object body) {
        return post(path, headers, "application/json", JsonMapper.shared().writeValueAsString(body));
    }

    Said post(String path, Map<String, String> headers, String type, String body) {
        var all = new HashMap<>(headers);
        all.put("Content-Type", type);
        return switch (outward.ask("POST", address + path, all, body, LONGEST_ANSWER)) {
            case Reply.Answered answered when answered.code() / HUNDRED == GOOD -> read(answered);
            case Reply.Answered answered -> new Said.Nothing("HTTP " + answered.code());
            case Reply.Unusable _ -> new Said.Nothing("unusable");
            case Reply.Forbidden _ -> new Said.Nothing("forbidden");
            case Reply.Insecure _ -> new Said.Nothing("insecure");
            case Reply.Unreachable _ -> new Said.Nothing("unreachable");
        };
    }

    private static Said read(Reply.Answered answered) {
        try {
            return new Said.Something(JsonMapper.shared().readTree(answered.body()));
        } catch (JacksonException _) {
            return new Said.Nothing("HTTP " + answered.code() + ", not JSON");
        }
    }

    /** Điều bên kia nói. */
    sealed interface Said {
        record Something(JsonNode answer) implements Said {}

        /** @param why for whoever administers */
        record Nothing(String why) implements Said {}
    }
}
