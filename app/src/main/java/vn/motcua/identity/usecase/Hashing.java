package vn.motcua.identity.usecase;

import java.util.Optional;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.motcua.identity.model.Password;

/** Băm mật khẩu, with a method whose name is stored beside the hash, so that it can be replaced some day. */
@Component
class Hashing {
    /**
     * The hash of a password nobody knows, so that an unknown login takes as long as a wrong password. It has the form of
     * any hash made here and was made from nothing: to make one takes long, and every start would wait for it.
     */
    static final String NOBODYS = "{bcrypt}$2a$10$" + ".".repeat(53);

    private final PasswordEncoder encoder;

    Hashing() {
        this(PasswordEncoderFactories.createDelegatingPasswordEncoder());
    }

    Hashing(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    String hash(Password password) {
        return encoder.encode(password.value());
    }

    /** Compares at the same cost whether there is a hash or not. */
    boolean matches(Password typed, Optional<String> hash) {
        // Beyond the limit of the hash nobody has a password; a short one is compared all the same, for the time it
        // takes.
        var comparable = typed.fits() ? typed.value() : "";
        return encoder.matches(comparable, hash.orElse(NOBODYS)) && typed.fits() && hash.isPresent();
    }
}
