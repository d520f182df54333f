package vn.motcua.dossier.usecase;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Địa chỉ cổng: how people reach this installation. Letters and papers name it, long after any request. */
@Component
public class SiteAddress {
    private final String address;

    SiteAddress(@Value("${motcua.site:}") String address) {
        this.address = address.strip().replaceFirst("/+$", "");
    }

    /** Without a path, such as {@code https://motcua.example}; empty where nobody has said. */
    public Optional<String> known() {
        return address.isEmpty() ? Optional.empty() : Optional.of(address);
    }
}
