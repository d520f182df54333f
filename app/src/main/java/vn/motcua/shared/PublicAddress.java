package vn.motcua.shared;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Địa chỉ công cộng: whether an address belongs to the internet that everybody shares. A link that somebody typed must not
 * lead this program to a machine that trusts it: its own, its neighbours, the one that hands out a cloud's passwords.
 */
public final class PublicAddress {
    /** What is set aside of IPv4: this machine, private networks, carriers', links', tests', groups and the rest. */
    private static final List<Range> RESERVED = List.of(
            Range.of(8, 0),
            Range.of(8, 10),
            Range.of(10, 100, 64),
            Range.of(8, 127),
            Range.of(16, 169, 254),
            Range.of(12, 172, 16),
            Range.of(24, 192, 0, 0),
            Range.of(24, 192, 0, 2),
            Range.of(24, 192, 88, 99),
            Range.of(16, 192, 168),
            Range.of(15, 198, 18),
            Range.of(24, 198, 51, 100),
            Range.of(24, 203, 0, 113),
            Range.of(4, 224),
            Range.of(4, 240));

    /** Of IPv6 only 2000::/3 is everybody's, but for Teredo and its like, documentation and 6to4. */
    private static final Range SHARED = Range.of(3, 0x20);

    private static final List<Range> RESERVED_WITHIN =
            List.of(Range.of(23, 0x20, 0x01), Range.of(32, 0x20, 0x01, 0x0d, 0xb8), Range.of(16, 0x20, 0x02));

    private PublicAddress() {}

    /**
     * Machines of one's own network, as whoever runs the installation names them.
     *
     * @param figures addresses in figures, separated by commas
     * @throws IllegalArgumentException where one is not in figures
     */
    public static Set<InetAddress> named(String figures) {
        return Arrays.stream(figures.split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .map(InetAddress::ofLiteral)
                .collect(Collectors.toUnmodifiableSet());
    }

    public static boolean is(InetAddress address) {
        var bytes = address.getAddress();
        return bytes.length == 4
                ? RESERVED.stream().noneMatch(range -> range.holds(bytes))
                : SHARED.holds(bytes) && RESERVED_WITHIN.stream().noneMatch(range -> range.holds(bytes));
    }

    /** Dải địa chỉ: those that begin with these bits. */
    private record Range(int bits, List<Integer> first) {

        static Range of(int bits, Integer... first) {
            return new Range(bits, List.of(first));
        }

        boolean holds(byte[] address) {
            return IntStream.range(0, bits).allMatch(bit -> bit(address[bit / 8], bit) == bit(at(bit / 8), bit));
        }

        private int at(int place) {
            return place < first.size() ? first.get(place) : 0;
        }

        private static int bit(int octet, int bit) {
            return octet >> (7 - bit % 8) & 1;
        }
    }
}
