package vn.motcua.webhook.usecase;

import static vn.motcua.shared.Role.SYSTEM_ADMINISTRATOR;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Policy;
import vn.motcua.shared.Rule;

/** Bảng phân quyền of what leaves the house by itself. */
@Component
class WebhookPolicy implements Policy {
    static final String SEE = "webhook.see";
    static final String REGISTER = "webhook.register";
    static final String ROTATE = "webhook.rotate";
    static final String END = "webhook.end";
    static final String REPLAY = "webhook.replay";

    @Override
    public List<Rule> rules() {
        return Stream.of(SEE, REGISTER, ROTATE, END, REPLAY)
                .map(action -> Rule.anywhere(action, SYSTEM_ADMINISTRATOR))
                .toList();
    }
}
