package vn.motcua.organisation.usecase;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Gazetteer;
import vn.motcua.shared.Uuid7;

/** Chuẩn bị quyết định: what an empty form needs. Its id is made before anything is sent, so that a form sent twice is known. */
@Component
public class PrepareDecision {
    private final Atlas atlas;
    private final Clock clock;

    PrepareDecision(Atlas atlas, Clock clock) {
        this.atlas = atlas;
        this.clock = clock;
    }

    public Blank blank() {
        return new Blank(Uuid7.at(clock.instant()), atlas.now());
    }

    /** Mẫu trống. */
    public record Blank(UUID id, Gazetteer gazetteer) {}
}
