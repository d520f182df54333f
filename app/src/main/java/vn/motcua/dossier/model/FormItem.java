package vn.motcua.dossier.model;

import java.util.Arrays;
import java.util.Locale;

/** Mục đếm của biểu mẫu: what is counted of how a form is filled in. */
public enum FormItem {
    /** Bản khai đã bắt đầu. */
    BEGUN,
    /** Bản khai đã nộp. */
    FILED,
    /** Bản khai bị bỏ, by the step that lay ahead. */
    GIVEN_UP,
    /** Bản khai hết hạn giữ, by the step that lay ahead. */
    EXPIRED,
    /** Thời gian từ lúc bắt đầu tới lúc nộp, by {@link Spent}. */
    SPENT,
    /** Câu trả lời tự gõ in what was filed, those among them that were offered and changed. */
    TYPED,
    /** Câu trả lời để nguyên như gợi ý in what was filed. */
    PREFILLED,
    /** Câu trả lời được gợi ý rồi sửa in what was filed. */
    CHANGED,
    /** Lần gửi có chỗ sai, by question and by what was wrong. */
    FLAWED;

    /** The slug in the database. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * What has this key.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static FormItem of(String key) {
        return Arrays.stream(values())
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing of a form is counted as " + key));
    }
}
