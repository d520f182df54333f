package vn.motcua.dossier.model;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.shared.LegalBasis;

/** Hình thức trả kết quả. */
@LegalBasis("Nghị định 118/2025/NĐ-CP, Điều 22")
public enum ReturnWay {
    /** Nhận tại quầy. */
    COUNTER,
    /** Gửi qua bưu chính công ích. */
    POST,
    /** Nhận bản điện tử: whoever filed downloads it. */
    ELECTRONIC;

    /** The slug in messages, forms, facts and the database. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ReturnWay> of(String key) {
        return Stream.of(values()).filter(way -> way.key().equals(key)).findFirst();
    }
}
