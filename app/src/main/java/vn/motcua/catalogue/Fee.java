package vn.motcua.catalogue;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import vn.motcua.shared.LegalBasis;
import vn.motcua.shared.Vnd;

/** Phí, lệ phí. What is not known is not free: a portal's nought often stands for "see the province's resolution". */
@LegalBasis("Luật Phí và lệ phí 97/2015/QH13, Điều 3")
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Fee.Amount.class, name = "amount"),
    @JsonSubTypes.Type(value = Fee.Free.class, name = "free"),
    @JsonSubTypes.Type(value = Fee.ByResolution.class, name = "by-resolution"),
    @JsonSubTypes.Type(value = Fee.Unknown.class, name = "unknown")
})
public sealed interface Fee {

    /** Mức thu. {@code per} says for what, in the official wording, and may be empty. */
    record Amount(Kind kind, Vnd amount, String per) implements Fee {}

    /** Không thu, and the law that says so. */
    record Free(String basis) implements Fee {}

    /** Do Hội đồng nhân dân quy định: the amounts are in {@link FeeSchedule}, if they have been entered. */
    record ByResolution(String note) implements Fee {}

    /** Chưa rõ: the record says nothing. */
    record Unknown() implements Fee {}

    /** Loại khoản thu. */
    enum Kind {
        /** Phí: pays for the work. */
        CHARGE,
        /** Lệ phí: a fixed sum owed to the State. */
        FEE
    }
}
