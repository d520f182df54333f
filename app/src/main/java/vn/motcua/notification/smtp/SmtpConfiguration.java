package vn.motcua.notification.smtp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.notification.usecase.Carrier;

/** Cài đặt máy chủ thư, from the variables that the runbook lists. Without an address nothing is sent. */
@Configuration(proxyBeanMethods = false)
class SmtpConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(SmtpConfiguration.class);

    @Bean
    Carrier carrier(
            @Value("${motcua.smtp:}") String address,
            @Value("${motcua.smtp.user:}") String user,
            @Value("${motcua.smtp.password:}") String password,
            @Value("${motcua.smtp.password.file:}") String file,
            @Value("${motcua.mail.from:}") String from) {
        if (address.isEmpty()) {
            LOG.info("no mail server is set: messages wait");
            return new SmtpCarrier(Optional.empty());
        }
        var secret = file.isEmpty() ? password : read(Path.of(file));
        var login =
                user.isEmpty() ? Optional.<MailServer.Login>empty() : Optional.of(new MailServer.Login(user, secret));
        return new SmtpCarrier(Optional.of(MailServer.at(address, login, from)));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException missing) {
            throw new UncheckedIOException("MOTCUA_SMTP_PASSWORD_FILE", missing);
        }
    }
}
