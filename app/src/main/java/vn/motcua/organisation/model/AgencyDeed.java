package vn.motcua.organisation.model;

import java.util.List;
import vn.motcua.organisation.Agency;
import vn.motcua.shared.AgencyId;

/** Việc quyết định về cơ quan. */
public sealed interface AgencyDeed {
    AgencyId agency();

    /** Thành lập. */
    record Found(Agency details) implements AgencyDeed {
        @Override
        public AgencyId agency() {
            return details.id();
        }
    }

    /** Đổi tên, mã, loại, cơ quan cấp trên or where it receives people: the agency goes on as this. */
    record Amend(Agency details) implements AgencyDeed {
        @Override
        public AgencyId agency() {
            return details.id();
        }
    }

    /** Giải thể; its work goes to these, by competence and place. */
    record Abolish(AgencyId agency, List<AgencyId> heirs) implements AgencyDeed {
        public Abolish {
            heirs = List.copyOf(heirs);
        }
    }
}
