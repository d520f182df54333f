package vn.motcua.dossier.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Optional;

/**
 * Việc làm với hồ sơ, one kind for each verb. Each says in {@code seen} how often the dossier had moved when its sender
 * looked: an older state than the present is told, not acted on.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "act")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Act.Accept.class, name = "accept"),
    @JsonSubTypes.Type(value = Act.Ask.class, name = "ask"),
    @JsonSubTypes.Type(value = Act.Complete.class, name = "complete"),
    @JsonSubTypes.Type(value = Act.ProposeRefusal.class, name = "propose-refusal"),
    @JsonSubTypes.Type(value = Act.DismissProposal.class, name = "dismiss-proposal"),
    @JsonSubTypes.Type(value = Act.Refuse.class, name = "refuse"),
    @JsonSubTypes.Type(value = Act.HandOn.class, name = "hand-on"),
    @JsonSubTypes.Type(value = Act.SendBack.class, name = "send-back"),
    @JsonSubTypes.Type(value = Act.Recall.class, name = "recall"),
    @JsonSubTypes.Type(value = Act.Confirm.class, name = "confirm"),
    @JsonSubTypes.Type(value = Act.ObjectToDraft.class, name = "object"),
    @JsonSubTypes.Type(value = Act.Charge.class, name = "charge"),
    @JsonSubTypes.Type(value = Act.Pay.class, name = "pay"),
    @JsonSubTypes.Type(value = Act.PutOff.class, name = "put-off"),
    @JsonSubTypes.Type(value = Act.Withdraw.class, name = "withdraw"),
    @JsonSubTypes.Type(value = Act.WithdrawAtDesk.class, name = "withdraw-at-desk"),
    @JsonSubTypes.Type(value = Act.Stop.class, name = "stop"),
    @JsonSubTypes.Type(value = Act.Separate.class, name = "separate"),
    @JsonSubTypes.Type(value = Act.Reopen.class, name = "reopen"),
    @JsonSubTypes.Type(value = Act.GiveOut.class, name = "give-out")
})
sealed interface Act {
    int seen();

    default Optional<String> note() {
        return Optional.empty();
    }

    /**
     * Tiếp nhận.
     *
     * @param to the agency of the first step, by code, where several could take it
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Accept(int seen, Optional<String> to) implements Act {}

    /**
     * Yêu cầu bổ sung: everything that is missing, and in the note all of it once more, as the citizen reads it.
     *
     * @param marks what is wrong, each where it stands
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Ask(int seen, Optional<String> note, Optional<List<MarkView>> marks) implements Act {}

    /** Bổ sung. The note says what was added or put right; it may be left out. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Complete(int seen, Optional<String> note) implements Act {}

    /** Đề nghị từ chối. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record ProposeRefusal(int seen, Optional<String> note) implements Act {}

    /** Không đồng ý từ chối. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record DismissProposal(int seen, Optional<String> note) implements Act {}

    /** Từ chối tiếp nhận. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Refuse(int seen, Optional<String> note) implements Act {}

    /**
     * Chuyển bước.
     *
     * @param wording what is to be decided, where the step prepares it
     * @param to the agency of the next step, by code, where several could take it
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record HandOn(int seen, Optional<String> wording, Optional<String> to) implements Act {}

    /**
     * Trả lại bước trước.
     *
     * @param step which, from 0
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record SendBack(int seen, int step, Optional<String> note) implements Act {}

    /** Thu hồi hồ sơ chuyển nhầm. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Recall(int seen, Optional<String> note) implements Act {}

    /** Xác nhận bản nháp. */
    record Confirm(int seen) implements Act {}

    /** Đề nghị sửa bản nháp. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record ObjectToDraft(int seen, Optional<String> note) implements Act {}

    /**
     * Yêu cầu nghĩa vụ tài chính. The note says what for.
     *
     * @param amount in đồng
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Charge(int seen, long amount, Optional<String> note) implements Act {}

    /** Ghi nhận đã nộp tại quầy. The note is the number of the receipt. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Pay(int seen, Optional<String> note) implements Act {}

    /**
     * Xin lỗi và hẹn lại.
     *
     * @param days how many working days of the desk it will still take
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record PutOff(int seen, int days, Optional<String> note) implements Act {}

    /** Rút hồ sơ. The owner need not say why. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Withdraw(int seen, Optional<String> note) implements Act {}

    /**
     * Rút hồ sơ tại quầy. The note is the reason that was given there.
     *
     * @param asker who stands at the desk: {@code owner} or {@code representative}
     * @param name of the representative
     * @param paper by which they showed who they are, or that they may
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record WithdrawAtDesk(
            int seen, Optional<String> asker, Optional<String> name, Optional<String> paper, Optional<String> note)
            implements Act {}

    /** Dừng giải quyết. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Stop(int seen, Optional<String> note) implements Act {}

    /** Huỷ khai trùng. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Separate(int seen, Optional<String> note) implements Act {}

    /** Mở lại to put the result right. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Reopen(int seen, Optional<String> note) implements Act {}

    /**
     * Trả kết quả. The note says whatever else is to be remembered of it.
     *
     * @param way by which it was truly given: {@code counter}, {@code post} or {@code electronic}
     * @param receiver who took it at the counter: {@code owner} or {@code representative}
     * @param name of the representative
     * @param paper by which they showed who they are, or that they may
     * @param parcel under which number it was posted
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record GiveOut(
            int seen,
            Optional<String> way,
            Optional<String> receiver,
            Optional<String> name,
            Optional<String> paper,
            Optional<String> parcel,
            Optional<String> note)
            implements Act {}
}
