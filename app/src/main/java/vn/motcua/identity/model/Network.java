package vn.motcua.identity.model;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Mạng: from where somebody comes, as wide as one subscriber's line. Whoever has an IPv6 address has a whole /64 of them,
 * and would be somebody else at every attempt.
 */
public record Network(String value) {
    private static final int HALF = 8;

    /** The line behind an address; an IPv4 address written as IPv6 is the IPv4 address. */
    public static Network of(String address) {
        try {
            return switch (InetAddress.ofLiteral(withoutZone(address))) {
                case Inet6Address wide -> new Network(network(wide) + "/64");
                case InetAddress narrow -> new Network(narrow.getHostAddress());
            };
        } catch (IllegalArgumentException unreadable) {
            return new Network(address);
        }
    }

    private static String withoutZone(String address) {
        var zone = address.indexOf('%');
        return zone < 0 ? address : address.substring(0, zone);
    }

    private static String network(Inet6Address address) {
        var bytes = address.getAddress();
        Arrays.fill(bytes, HALF, bytes.length, (byte) 0);
        try {
            return InetAddress.getByAddress(bytes).getHostAddress();
        } catch (UnknownHostException e) {
            throw new IllegalStateException("sixteen bytes are an address", e);
        }
    }
}
