package vn.motcua.notification.usecase;

import static vn.motcua.shared.Role.SYSTEM_ADMINISTRATOR;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Policy;
import vn.motcua.shared.Rule;

/** Bảng phân quyền of delivery. Posting is the business of the room that speaks. */
@Component
class NotificationPolicy implements Policy {
    static final String SEE = "notification.see-notices";
    static final String REPLAY = "notification.replay";
    static final String DISCARD = "notification.discard";

    @Override
    public List<Rule> rules() {
        return List.of(
                Rule.anywhere(SEE, SYSTEM_ADMINISTRATOR),
                Rule.anywhere(REPLAY, SYSTEM_ADMINISTRATOR),
                Rule.anywhere(DISCARD, SYSTEM_ADMINISTRATOR));
    }
}
