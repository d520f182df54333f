package vn.motcua.dossier.usecase;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.dossier.model.Passage;
import vn.motcua.dossier.model.Stage;
import vn.motcua.dossier.model.Verb;
import vn.motcua.shared.LegalBasis;

/** Loại giấy that the office gives. Each is of the moment of one move, and says what was true then. */
@LegalBasis("Thông tư 03/2025/TT-VPCP, Phụ lục I")
public enum PaperKind {
    /** Mẫu 01: giấy tiếp nhận hồ sơ và hẹn trả kết quả. */
    RECEIPT,
    /** Mẫu 02: phiếu yêu cầu bổ sung, hoàn thiện hồ sơ. */
    SUPPLEMENT,
    /** Mẫu 03: phiếu từ chối tiếp nhận, giải quyết hồ sơ. */
    REFUSAL,
    /** Mẫu 04: văn bản xin lỗi và đề nghị gia hạn. */
    APOLOGY,
    /** Mẫu 05: thông báo dừng giải quyết hồ sơ, which withdrawing it leads to as well. */
    ENDING,
    /** Mẫu 06: phiếu kiểm soát quá trình giải quyết hồ sơ. It goes with the dossier from hand to hand, and to nobody outside. */
    CONTROL,
    /** Kết quả. */
    RESULT;

    boolean isOf(Passage passage) {
        return switch (this) {
            case RECEIPT -> passage.verb() == Verb.ACCEPT;
            case SUPPLEMENT -> passage.verb() == Verb.ASK;
            case REFUSAL -> passage.verb() == Verb.REFUSE;
            case APOLOGY -> passage.verb() == Verb.PUT_OFF;
            case ENDING -> passage.stage() == Stage.WITHDRAWN || passage.stage() == Stage.STOPPED;
            case CONTROL -> true;
            case RESULT -> passage.stage() == Stage.FINISHED;
        };
    }

    /** Whether it is the office's own, and not given to whoever filed. */
    boolean isOfOffice() {
        return this == CONTROL;
    }

    /** What the office has given for this dossier so far. */
    public static List<PaperKind> in(Folder folder) {
        return Stream.of(values())
                .filter(kind -> !kind.isOfOffice())
                .filter(kind -> folder.way().stream().anyMatch(kind::isOf))
                .toList();
    }

    /** Whether it is given only once the dossier has been accepted. */
    boolean isOfAccepted() {
        return switch (this) {
            case RECEIPT, APOLOGY, ENDING, CONTROL, RESULT -> true;
            case SUPPLEMENT, REFUSAL -> false;
        };
    }

    /** The slug in addresses and messages. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PaperKind> of(String key) {
        return Stream.of(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
