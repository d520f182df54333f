package vn.motcua.calendar;

/** What a pause does to the clock; the procedure says which. */
public enum PausePolicy {
    /** Tạm dừng: the rest of the limit runs on afterwards. */
    PAUSE,
    /** Tính lại từ đầu: the whole limit runs afterwards. */
    RESET
}
