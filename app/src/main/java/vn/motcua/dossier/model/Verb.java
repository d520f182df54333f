package vn.motcua.dossier.model;

import java.util.Locale;

/** Việc làm với hồ sơ. */
public enum Verb {
    /** Nộp. */
    FILE,
    /** Tiếp nhận. */
    ACCEPT,
    /** Yêu cầu bổ sung, once and for everything. */
    ASK,
    /** Bổ sung. */
    COMPLETE,
    /** Đề nghị từ chối. */
    PROPOSE_REFUSAL,
    /** Không đồng ý từ chối: back to the clerk. */
    DISMISS_PROPOSAL,
    /** Từ chối tiếp nhận. */
    REFUSE,
    /** Chuyển bước: the step is done. */
    HAND_ON,
    /** Trả lại bước trước, with a reason. */
    SEND_BACK,
    /** Thu hồi hồ sơ chuyển nhầm: whoever handed it over takes it back before anybody acts on it there, with a reason. */
    RECALL,
    /** Xác nhận bản nháp. */
    CONFIRM,
    /** Đề nghị sửa bản nháp. */
    OBJECT,
    /** Im lặng là đồng ý: the time to look at the draft is over. */
    LET_PASS,
    /** Quyết định do im lặng: nobody decided in the time after which the law takes silence for an answer. */
    DEEM,
    /** Yêu cầu thực hiện nghĩa vụ tài chính: how much, and what for. */
    CHARGE,
    /** Ghi nhận đã nộp tiền at the counter, with the number of the receipt. */
    PAY,
    /** Xin lỗi và hẹn lại: said by a person, once, with a reason and a new time. */
    PUT_OFF,
    /** Dời lời hẹn theo lịch làm việc: a leader let it follow a calendar that has changed. */
    RESCHEDULE,
    /** Rút hồ sơ: its owner wants no result any more. */
    WITHDRAW,
    /** Rút hồ sơ tại quầy: whoever stands at the desk and may asks for it, and the clerk writes it down. */
    WITHDRAW_AT_DESK,
    /** Dừng giải quyết, with a reason. */
    STOP,
    /** Khai hồ sơ trùng: it ends, for the same is asked for in another one that goes on; with a reason. */
    MERGE,
    /** Huỷ khai trùng: that was a mistake, and it goes on where it stood; with a reason. */
    SEPARATE,
    /** Mở lại hồ sơ to put its result right, with a reason; the old one is kept. */
    REOPEN,
    /** Trả kết quả. */
    GIVE_OUT;

    /** Whether it must be said why: nobody is asked for more, turned back or contradicted without a reason. */
    public boolean needsReason() {
        return switch (this) {
            case ASK,
                    PROPOSE_REFUSAL,
                    DISMISS_PROPOSAL,
                    REFUSE,
                    SEND_BACK,
                    RECALL,
                    OBJECT,
                    CHARGE,
                    PAY,
                    PUT_OFF,
                    WITHDRAW_AT_DESK,
                    STOP,
                    MERGE,
                    SEPARATE,
                    REOPEN -> true;
            case FILE, ACCEPT, COMPLETE, HAND_ON, CONFIRM, LET_PASS, DEEM, RESCHEDULE, WITHDRAW, GIVE_OUT -> false;
        };
    }

    /** Whether it is never done by hand with one dossier alone: time does it, a leader for many, or an officer to two. */
    public boolean isNoActOnOne() {
        return this == LET_PASS || this == DEEM || this == RESCHEDULE || this == MERGE;
    }

    /** Whether leave for it depends on who had the dossier before. */
    public boolean looksBack() {
        return this == RECALL || this == REOPEN || this == SEPARATE;
    }

    /** The slug in messages, facts and the database. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The verb with this key.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Verb of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
