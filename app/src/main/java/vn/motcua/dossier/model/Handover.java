package vn.motcua.dossier.model;

import java.util.Optional;
import vn.motcua.shared.LegalBasis;
import vn.motcua.shared.Text;

/**
 * Việc trao kết quả: the way by which a result was truly given, and how that can be shown.
 *
 * @param receiver who took it at the counter, and what they showed; empty where it went another way
 * @param parcel under which number it was posted; empty where it was not
 */
@LegalBasis("Thông tư 03/2025/TT-VPCP, Mẫu số 07")
public record Handover(ReturnWay way, Optional<Asker> receiver, String parcel) {
    /** The most characters of the number of a parcel. */
    public static final int LONGEST_PARCEL = 50;

    /** What belongs to another way than this one is left out. */
    public Handover {
        receiver = receiver.filter(_ -> way == ReturnWay.COUNTER);
        parcel = way == ReturnWay.POST ? Text.clean(parcel) : "";
    }

    public static Handover atCounter(Asker receiver) {
        return new Handover(ReturnWay.COUNTER, Optional.of(receiver), "");
    }

    public static Handover byPost(String parcel) {
        return new Handover(ReturnWay.POST, Optional.empty(), parcel);
    }

    public static Handover electronic() {
        return new Handover(ReturnWay.ELECTRONIC, Optional.empty(), "");
    }

    /** Whether it is said what shows that the result arrived. */
    public boolean isKnown() {
        return switch (way) {
            case COUNTER -> receiver.filter(Asker::isKnown).isPresent();
            case POST -> !parcel.isEmpty() && parcel.length() <= LONGEST_PARCEL;
            case ELECTRONIC -> true;
        };
    }

    /** Who took it or where it can be traced is not for logs. */
    @Override
    public String toString() {
        return "Handover[" + way + "]";
    }
}
