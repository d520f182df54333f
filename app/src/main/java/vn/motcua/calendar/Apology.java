package vn.motcua.calendar;

import java.time.Instant;

/** Xin lỗi và hẹn lại (Mẫu 04): when people were told that it takes longer, and until when. */
public record Apology(Instant told, Instant due) {
    public Apology {
        if (!due.isAfter(told)) {
            throw new IllegalArgumentException("a new appointment in the past: " + due + " told at " + told);
        }
    }
}
