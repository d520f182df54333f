package vn.motcua.dossier.usecase;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.catalogue.ProcedureCode;

/**
 * Tờ khai giấy that somebody filled in by hand, as its square tells.
 *
 * @param revision of the procedure under which it was printed, by its number
 */
public record PaperForm(ProcedureCode procedure, int revision) {
    private static final Pattern ADDRESS = Pattern.compile(".*/p/([^/?\\s]+)\\?form=([1-9][0-9]{0,5})");

    /** A telephone is led to the page of the procedure; a desk reads the revision, too. */
    static String address(String site, ProcedureCode procedure, int revision) {
        return site + "/p/" + procedure + "?form=" + revision;
    }

    /** What was scanned; empty where that is no form of ours. Whose site printed it does not matter. */
    static Optional<PaperForm> scanned(String text) {
        var address = ADDRESS.matcher(text.strip());
        return address.matches()
                ? ProcedureCode.typed(address.group(1))
                        .map(code -> new PaperForm(code, Integer.parseInt(address.group(2))))
                : Optional.empty();
    }
}
