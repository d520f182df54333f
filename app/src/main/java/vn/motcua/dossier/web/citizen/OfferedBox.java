package vn.motcua.dossier.web.citizen;

import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import vn.motcua.dossier.usecase.FillPage.Offered;
import vn.motcua.dossier.usecase.Known;

/** Ô ẩn that tells on the way back what had been offered on a page. */
public final class OfferedBox {
    public static final String NAME = "offered";
    private static final String JOINT = " ";

    private OfferedBox() {}

    public static String write(Known known) {
        return String.join(JOINT, known.field(), known.origin().key(), known.mark());
    }

    static List<Offered> read(MultiValueMap<String, String> sent) {
        return sent.getOrDefault(NAME, List.of()).stream()
                .flatMap(each -> read(each).stream())
                .toList();
    }

    private static Optional<Offered> read(String sent) {
        var parts = sent.split(JOINT);
        return parts.length == 3 ? Optional.of(new Offered(parts[0], parts[1], parts[2])) : Optional.empty();
    }
}
