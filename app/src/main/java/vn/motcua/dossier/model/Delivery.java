package vn.motcua.dossier.model;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.form.Answers;
import vn.motcua.form.FieldType;
import vn.motcua.form.FieldType.Place;

/**
 * Cách nhận kết quả, as whoever filed wants it.
 *
 * @param recipient to whom and where it is posted, answered on the form {@link #FORM}; nothing where it is not posted
 */
public record Delivery(ReturnWay way, Answers recipient) {
    /** The form that asks for the recipient. */
    public static final String FORM = "result-recipient";

    /** What holds where nothing was chosen. */
    public static final Delivery AT_COUNTER = new Delivery(ReturnWay.COUNTER, Answers.NONE);

    private static final String HOME = "home";

    public Delivery {
        recipient = way == ReturnWay.POST ? recipient : Answers.NONE;
    }

    /** Name, telephone and address in one line, as on a parcel; empty where it is not posted. */
    public String addressee() {
        return Stream.concat(
                        Stream.of(recipient.to("name"), FieldType.Telephone.written(recipient.to("phone"))),
                        List.of(Place.HOUSE, Place.COMMUNE, Place.PROVINCE).stream()
                                .map(box -> recipient.to(HOME, box)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Where somebody lives is not for logs. */
    @Override
    public String toString() {
        return "Delivery[" + way + "]";
    }
}
