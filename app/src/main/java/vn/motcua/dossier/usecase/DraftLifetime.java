package vn.motcua.dossier.usecase;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.model.Lifetime;

/** Thời hạn giữ bản khai, as this installation sets it. */
@Component
public class DraftLifetime {
    private final Lifetime lifetime;

    /** @throws IllegalArgumentException if one is shorter than its notice, so that the program does not start */
    public DraftLifetime(@Value("${motcua.draft.days:90}") int days, @Value("${motcua.draft.notice:14}") int notice) {
        this.lifetime = new Lifetime(days, notice);
    }

    public Lifetime get() {
        return lifetime;
    }
}
