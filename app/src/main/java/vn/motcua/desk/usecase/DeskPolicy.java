package vn.motcua.desk.usecase;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Policy;
import vn.motcua.shared.Role;
import vn.motcua.shared.Rule;

/** Bảng phân quyền of the desk. */
@Component
class DeskPolicy implements Policy {
    static final String SHOW = "desk.show";

    @Override
    public List<Rule> rules() {
        return List.of(Rule.anywhere(SHOW, Role.values()).alsoInPractice());
    }
}
