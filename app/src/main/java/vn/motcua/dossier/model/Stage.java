package vn.motcua.dossier.model;

import java.util.Locale;

/** Trạng thái, with the number under which national systems exchange it. */
public enum Stage {
    /** Mới đăng ký: filed, and not yet looked at. */
    FILED(1),
    /** Chờ bổ sung: the citizen was asked for what is missing, before acceptance or at a step. */
    INCOMPLETE(5),
    /** Đề nghị từ chối: the clerk proposes not to accept it, the head of the desk decides. */
    REFUSAL_PROPOSED(1),
    /** Không được tiếp nhận. */
    NOT_ACCEPTED(3),
    /** Công dân rút hồ sơ. */
    WITHDRAWN(7),
    /** Dừng giải quyết: ended by the office without a result, for a reason. */
    STOPPED(8),
    /** Đang xử lý: at a step of the procedure. */
    IN_HAND(4),
    /** Chờ người dân xác nhận bản nháp. */
    DRAFT_SHOWN(4),
    /** Chờ thực hiện nghĩa vụ tài chính: something is to be paid before it goes on. */
    UNPAID(6),
    /** Đã có kết quả, waiting at the desk. */
    FINISHED(9),
    /** Đã trả kết quả. */
    RETURNED(10);

    private final int national;

    Stage(int national) {
        this.national = national;
    }

    public int national() {
        return national;
    }

    public boolean isOpen() {
        return switch (this) {
            case FILED, INCOMPLETE, REFUSAL_PROPOSED, IN_HAND, DRAFT_SHOWN, UNPAID, FINISHED -> true;
            case NOT_ACCEPTED, WITHDRAWN, STOPPED, RETURNED -> false;
        };
    }

    /** Whether it is the citizen's turn. */
    public boolean isWithCitizen() {
        return this == INCOMPLETE || this == DRAFT_SHOWN || this == UNPAID;
    }

    /** Whether the promised time stands still there, where one was promised. */
    public boolean stopsClock() {
        return this == INCOMPLETE || this == UNPAID;
    }

    /** Whether somebody works towards the promised time there, so that it runs. */
    public boolean runsClock() {
        return this == IN_HAND || this == DRAFT_SHOWN;
    }

    /** The slug in messages, URLs, facts and the database. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The stage with this key.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Stage of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
