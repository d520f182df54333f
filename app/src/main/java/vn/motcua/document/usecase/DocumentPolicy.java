package vn.motcua.document.usecase;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Policy;
import vn.motcua.shared.Rule;

/**
 * Bảng phân quyền of files. Sending one is the right of whoever has signed in, and shows nothing;
 * leaving one till one has signed in again is anybody's. The room that owns the
 * record asks whether it may be taken, shown or let go.
 */
@Component
class DocumentPolicy implements Policy {
    static final String STORE = "document.store-file";
    static final String LEAVE = "document.leave-file";

    @Override
    public List<Rule> rules() {
        return List.of(Rule.signedIn(STORE).evenByLink(), Rule.anyone(LEAVE));
    }
}
