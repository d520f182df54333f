package vn.motcua.notification.smtp;

import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * Máy chủ thư: whom letters are handed to.
 *
 * @param from the address they come from
 */
record MailServer(Security security, String host, int port, Optional<Login> login, String from) {
    private static final Pattern ADDRESS =
            Pattern.compile("(smtp|smtp\\+starttls|smtps)://([A-Za-z0-9.-]+)(?::([0-9]{1,5}))?/?");
    private static final String PATIENCE = "30000";

    /** Mã hóa đường truyền. */
    enum Security {
        PLAIN("smtp", 25),
        STARTTLS("smtp+starttls", 587),
        TLS("smtps", 465);

        private final String scheme;
        private final int usualPort;

        Security(String scheme, int usualPort) {
            this.scheme = scheme;
            this.usualPort = usualPort;
        }

        static Security of(String scheme) {
            for (var security : values()) {
                if (security.scheme.equals(scheme)) {
                    return security;
                }
            }
            throw new IllegalArgumentException(scheme);
        }
    }

    /** Đăng nhập. */
    record Login(String user, String password) {
        @Override
        public String toString() {
            return "Login[" + user + "]";
        }
    }

    /** @param address such as {@code smtp+starttls://mail.example.vn:587} */
    static MailServer at(String address, Optional<Login> login, String from) {
        var matcher = ADDRESS.matcher(address);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("smtp://, smtp+starttls:// or smtps:// with host and port: " + address);
        }
        var security = Security.of(matcher.group(1));
        var host = matcher.group(2);
        var port = Optional.ofNullable(matcher.group(3)).map(Integer::parseInt).orElse(security.usualPort);
        return new MailServer(
                security,
                host,
                port,
                login,
                from.isEmpty() ? "no-reply@" + host.replaceFirst("^[0-9.]+$", "localhost") : from);
    }

    /** For Jakarta Mail: no conversation lasts for ever, and encryption that was asked for is not done without. */
    Properties properties() {
        var properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE);
        properties.setProperty("mail.smtp.timeout", PATIENCE);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE);
        properties.setProperty("mail.smtp.auth", Boolean.toString(login.isPresent()));
        properties.setProperty("mail.smtp.from", from);
        properties.setProperty("mail.smtp.localhost", "localhost");
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(security == Security.TLS));
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(security == Security.STARTTLS));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(security == Security.STARTTLS));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        return properties;
    }

    /** What follows the @ of its own letters' numbers. */
    String domain() {
        return from.substring(from.indexOf('@') + 1);
    }
}
