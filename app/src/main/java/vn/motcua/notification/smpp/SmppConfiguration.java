package vn.motcua.notification.smpp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Cài đặt trung tâm tin nhắn, from the variables that the runbook lists. Without an address no text is sent. */
@Configuration(proxyBeanMethods = false)
class SmppConfiguration {

    @Bean
    SmppTexting texting(
            @Value("${motcua.sms:}") String address,
            @Value("${motcua.sms.user:}") String user,
            @Value("${motcua.sms.password:}") String password,
            @Value("${motcua.sms.password.file:}") String file,
            @Value("${motcua.sms.from:MOTCUA}") String from) {
        if (address.isEmpty()) {
            return new SmppTexting(Optional.empty());
        }
        var secret = file.isEmpty() ? password : read(Path.of(file));
        return new SmppTexting(Optional.of(MessageCentre.at(address, user, secret, from)));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException missing) {
            throw new UncheckedIOException("MOTCUA_SMS_PASSWORD_FILE", missing);
        }
    }
}
