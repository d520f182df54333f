package vn.motcua.catalogue;

import java.util.List;
import java.util.Optional;
import vn.motcua.organisation.Bilingual;
import vn.motcua.shared.Role;

/**
 * Quy trình nội bộ: the steps inside the offices, in order. They differ from procedure to procedure.
 *
 * @param source the decision that published it; empty where this place has set the steps and their hours itself, which
 *     whoever reads them is told
 */
public record InternalProcess(List<Step> steps, Optional<String> source) {
    public InternalProcess {
        steps = List.copyOf(steps);
    }

    public static InternalProcess unknown() {
        return new InternalProcess(List.of(), Optional.empty());
    }

    public boolean isUnknown() {
        return steps.isEmpty();
    }

    /** What the steps take together, in quarters of an hour of work. */
    public int quarters() {
        return steps.stream().mapToInt(Step::quarters).sum();
    }

    /**
     * Bước.
     *
     * @param at which of the agencies taking part does it
     * @param quarters time allowed, in quarters of an hour of work; nought for what is done at once or not counted
     * @param kind what this step is to the dossier
     * @param result what leaves the step: a draft, a signed certificate
     */
    public record Step(Bilingual name, Role role, At at, int quarters, Kind kind, Bilingual result) {
        public Step {
            if (quarters < 0) {
                throw new IllegalArgumentException("a step that takes less than no time");
            }
        }
    }

    /** Nơi thực hiện. */
    public enum At {
        /** Bộ phận Một cửa. */
        DESK,
        /** Cơ quan giải quyết. */
        HANDLING_AGENCY,
        /** Cơ quan phối hợp. */
        OTHER_AGENCY,
        /** Cơ quan quyết định. */
        DECIDING_AGENCY,
        /** Người dân: the citizen looks at a draft. */
        CITIZEN
    }

    /** Loại bước. */
    public enum Kind {
        /** Tiếp nhận, kiểm tra. */
        RECEIVE,
        /** Phân công. */
        ASSIGN,
        /** Thẩm định, soạn dự thảo. */
        PREPARE,
        /** Cho ý kiến, xác minh. */
        CONSULT,
        /** Người dân xác nhận dự thảo; silence means go on. */
        CONFIRM,
        /** Kiểm tra, trình. */
        REVIEW,
        /** Ký, quyết định. Never by whoever prepared. */
        DECIDE,
        /** Vào sổ, đóng dấu, phát hành. */
        REGISTER,
        /** Trả kết quả. */
        RETURN
    }
}
