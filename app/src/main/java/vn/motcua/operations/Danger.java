package vn.motcua.operations;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Nguy cơ: what is fine on a laptop and not in an office. Production refuses each by name unless it is allowed. */
public enum Danger {
    /** Tài khoản minh họa: accounts whose password was printed on a screen. */
    DEMONSTRATION_ACCOUNTS,
    /** Mật khẩu mặc định: a database password that anybody would try first. */
    DEFAULT_SECRETS,
    /** Cơ sở dữ liệu đi kèm: no replica, no backup but the folder. */
    EMBEDDED_DATABASE,
    /** Thư không mã hóa: letters and the server's password can be read on their way through the network. */
    PLAIN_MAIL,
    /** Định danh không mã hóa: an identity provider whose word can be read or changed on its way; also the one made for trying. */
    PLAIN_IDENTITY,
    /** Kết quả chưa ký số: results that carry no signature. */
    UNSIGNED_RESULTS;

    private static final Set<String> WELL_KNOWN =
            Set.of("", "postgres", "password", "motcua", "admin", "root", "changeme", "secret", "123456", "12345678");

    /** The name used in {@code --allow} and in messages: {@code embedded-database}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Danger> of(String key) {
        return Arrays.stream(values())
                .filter(danger -> danger.key().equals(key))
                .findFirst();
    }

    /** Whether this is a list of names, separated by commas. */
    static boolean areNames(String list) {
        return names(list).map(Danger::of).allMatch(Optional::isPresent);
    }

    /** The dangers of such a list. */
    static Set<Danger> named(String list) {
        return names(list).flatMap(name -> of(name).stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> names(String list) {
        return Arrays.stream(list.split(",")).map(String::strip).filter(name -> !name.isEmpty());
    }

    static String all() {
        return Arrays.stream(values()).map(Danger::key).collect(Collectors.joining(", "));
    }

    static boolean isDefaultSecret(Database.Login login) {
        return WELL_KNOWN.contains(login.password().toLowerCase(Locale.ROOT))
                || login.password().equals(login.user());
    }
}
