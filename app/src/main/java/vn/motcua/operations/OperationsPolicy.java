package vn.motcua.operations;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Policy;
import vn.motcua.shared.Role;
import vn.motcua.shared.Rule;

/** Bảng phân quyền of looking after the running program. */
@Component
class OperationsPolicy implements Policy {
    static final String READ_MEASURES = "operations.read-measures";

    @Override
    public List<Rule> rules() {
        return List.of(Rule.anywhere(READ_MEASURES, Role.SYSTEM_ADMINISTRATOR));
    }
}
