package vn.motcua.identity.usecase;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;
import vn.motcua.shared.Rule;

/** Xem bảng phân quyền. */
@Component
public class ReadPolicy {
    private final AccessByPolicy access;

    ReadPolicy(AccessByPolicy access) {
        this.access = access;
    }

    public Outcome read(Actor by) {
        return switch (access.decide(by, IdentityPolicy.READ_POLICY, Concerning.nothing())) {
            case Decision.Refused refused -> new Outcome.NotAllowed(refused);
            case Decision.Allowed _ -> new Outcome.Table(access.rules());
        };
    }

    /** Kết quả. */
    public sealed interface Outcome {
        record Table(List<Rule> rules) implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
