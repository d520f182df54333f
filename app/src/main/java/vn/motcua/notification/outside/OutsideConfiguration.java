package vn.motcua.notification.outside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import vn.motcua.notification.outside.ZaloAccount.Blanks;
import vn.motcua.notification.usecase.PartyTokens;
import vn.motcua.shared.PublicAddress;

/** Cài đặt Zalo và cuộc gọi, from the variables that the runbook lists. Without an account nothing is sent. */
@Configuration(proxyBeanMethods = false)
class OutsideConfiguration {
    private final Environment settings;

    OutsideConfiguration(Environment settings) {
        this.settings = settings;
    }

    @Bean
    ZaloCarrier zalo(PartyTokens tokens) {
        return new ZaloCarrier(
                zaloAccount(),
                party("motcua.zalo", "https://business.openapi.zalo.me"),
                party("motcua.zalo.oauth", "https://oauth.zaloapp.com"),
                tokens);
    }

    @Bean
    CallCarrier call() {
        return new CallCarrier(callAccount(), party("motcua.call", "https://api.stringee.com"));
    }

    private Optional<ZaloAccount> zaloAccount() {
        return Optional.of(set("motcua.zalo.app", ""))
                .filter(app -> !app.isEmpty())
                .map(app -> new ZaloAccount(
                        app,
                        secret("motcua.zalo.secret"),
                        secret("motcua.zalo.refresh"),
                        Map.of("vi", set("motcua.zalo.template", ""), "en", english()),
                        new Blanks(
                                set("motcua.zalo.blank.code", "ma_ho_so"), set("motcua.zalo.blank.news", "noi_dung")),
                        codes("motcua.zalo.never", "-108,-110,-111,-112,-114,-118,-119")));
    }

    /** Who has had no template approved in English writes in the one there is. */
    private String english() {
        return set("motcua.zalo.template.en", set("motcua.zalo.template", ""));
    }

    private Optional<CallAccount> callAccount() {
        return Optional.of(set("motcua.call.key", ""))
                .filter(key -> !key.isEmpty())
                .map(key -> new CallAccount(
                        key,
                        secret("motcua.call.secret"),
                        set("motcua.call.from", ""),
                        set("motcua.call.voice", ""),
                        codes("motcua.call.never", "")));
    }

    private Party party(String name, String usual) {
        Set<InetAddress> own = PublicAddress.named(set("motcua.outside.private", ""));
        return new Party(set(name, usual), own);
    }

    private Set<Integer> codes(String name, String usual) {
        return Arrays.stream(set(name, usual).split(","))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .map(Integer::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private String secret(String name) {
        var file = set(name + ".file", "");
        return file.isEmpty() ? set(name, "") : read(Path.of(file), name);
    }

    private String set(String name, String usual) {
        return settings.getProperty(name, usual).strip();
    }

    private static String read(Path file, String name) {
        try {
            return Files.readString(file).strip();
        } catch (IOException missing) {
            throw new UncheckedIOException(name + ".file", missing);
        }
    }
}
