package vn.motcua.dossier.web.desk;

import java.util.Map;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.dossier.usecase.SeeFormFigures.Asked;

/**
 * Địa chỉ of measures of forms: at which agency, over how many months. What cannot be read asks for nothing.
 *
 * @param sought a part of a procedure's name or code; empty for all
 * @param revision of which alone; of all where empty
 * @param page from 1
 */
public record FormFiguresAddress(Asked asked, String sought, Optional<Integer> revision, int page) {
    static final String HOME = "/desk/form-figures";

    private static final int LONGEST = 100;
    private static final int QUARTER = 3;

    static FormFiguresAddress of(Map<String, String> fields) {
        var sought = fields.getOrDefault("q", "").strip();
        return new FormFiguresAddress(
                new Asked(
                        Optional.ofNullable(fields.get("agency")).filter(text -> !text.isBlank()),
                        RegisterAddress.number(fields, "months", "[1-9]|1[0-2]").orElse(QUARTER)),
                sought.substring(0, Math.min(LONGEST, sought.length())),
                RegisterAddress.number(fields, "revision", "[1-9][0-9]{0,3}"),
                RegisterAddress.number(fields, "page", "[1-9][0-9]{0,4}").orElse(1));
    }

    /** The list, under an ending such as {@code .csv}. */
    public String list(String ending) {
        var address = UriComponentsBuilder.fromPath(HOME + ending).queryParam("months", asked.months());
        asked.agency().ifPresent(_ -> address.queryParam("agency", "{agency}"));
        if (!sought.isEmpty()) {
            address.queryParam("q", "{sought}");
        }
        return address.encode()
                .buildAndExpand(Map.of("agency", agency(), "sought", sought))
                .toUriString();
    }

    /** One procedure's, over the same months at the same agency. */
    public String one(ProcedureCode code, String ending) {
        var address = UriComponentsBuilder.fromPath(HOME + "/" + code + ending).queryParam("months", asked.months());
        asked.agency().ifPresent(_ -> address.queryParam("agency", "{agency}"));
        revision.ifPresent(number -> address.queryParam("revision", number));
        return address.encode().buildAndExpand(Map.of("agency", agency())).toUriString();
    }

    /** Where the filters of one procedure lead. */
    public static String filters(ProcedureCode code) {
        return HOME + "/" + code;
    }

    public String agency() {
        return asked.agency().orElse("");
    }

    public String months() {
        return String.valueOf(asked.months());
    }

    public String number() {
        return revision.map(String::valueOf).orElse("");
    }

    public boolean isNarrowed() {
        return !sought.isEmpty() || asked.agency().isPresent();
    }
}
