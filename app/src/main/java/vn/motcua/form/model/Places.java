package vn.motcua.form.model;

import static vn.motcua.form.FieldType.Place.COMMUNE;
import static vn.motcua.form.FieldType.Place.HOUSE;
import static vn.motcua.form.FieldType.Place.PROVINCE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.motcua.form.Answers;
import vn.motcua.form.Mistake.Problem;
import vn.motcua.organisation.Address;
import vn.motcua.organisation.Gazetteer;
import vn.motcua.organisation.Located;
import vn.motcua.shared.Text;

/** Địa chỉ: an old name is taken and led to the commune that stands today; a name that several bear is asked about. */
final class Places {
    static final int LONGEST_HOUSE = 200;

    private final LocalDate today;
    private final Gazetteer gazetteer;

    Places(LocalDate today, Gazetteer gazetteer) {
        this.today = today;
        this.gazetteer = gazetteer;
    }

    Reply read(String field, Answers answers) {
        var house = Text.clean(answers.to(field, HOUSE));
        var commune = Text.clean(answers.to(field, COMMUNE));
        var province = Text.clean(answers.to(field, PROVINCE));
        if (house.codePointCount(0, house.length()) > LONGEST_HOUSE) {
            return Reply.wrong(Answers.key(field, HOUSE), Problem.TOO_LONG, LONGEST_HOUSE);
        }
        if (commune.isEmpty()) {
            return Reply.wrong(Answers.key(field, COMMUNE), Problem.MISSING);
        }
        return switch (gazetteer.locate(new Address(house, "", commune, "", province), today)) {
            case Located.At(var place) -> new Reply.Read(boxes(field, place.address()));
            case Located.Choice(var several) ->
                Reply.wrong(Answers.key(field, COMMUNE), Problem.WHICH_COMMUNE, names(several));
            case Located.Unknown(var part) ->
                part == Located.Part.PROVINCE
                        ? Reply.wrong(Answers.key(field, PROVINCE), Problem.NO_SUCH_PROVINCE)
                        : Reply.wrong(Answers.key(field, COMMUNE), Problem.NO_SUCH_COMMUNE);
            // The commune is a real one; that nobody has said who took it over is no fault of who lives there.
            case Located.NoHeir _ -> new Reply.Read(boxes(field, new Address(house, "", commune, "", province)));
        };
    }

    private static String names(List<Located.Place> places) {
        return places.stream()
                .map(place -> place.address().commune() + ", " + place.address().province())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static Map<String, String> boxes(String field, Address address) {
        return Map.of(
                        Answers.key(field, HOUSE), address.street(),
                        Answers.key(field, COMMUNE), address.commune(),
                        Answers.key(field, PROVINCE), address.province())
                .entrySet()
                .stream()
                .filter(box -> !box.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
