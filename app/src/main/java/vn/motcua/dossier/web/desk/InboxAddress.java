package vn.motcua.dossier.web.desk;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.dossier.model.Stage;
import vn.motcua.dossier.usecase.Tray;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.Role;

/**
 * Địa chỉ of an inbox: which tray, which of its stages, which page. What cannot be read asks for nothing.
 *
 * @param number from 1
 */
record InboxAddress(Optional<Tray> tray, Optional<Stage> stage, int number) {
    static final String HOME = "/desk/dossiers";

    static InboxAddress of(Map<String, String> asked) {
        var stage = Arrays.stream(Stage.values())
                .filter(each -> each.key().equals(asked.get("stage")))
                .findFirst();
        var page = asked.getOrDefault("page", "");
        return new InboxAddress(
                tray(asked.getOrDefault("tray", "")),
                stage,
                page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1);
    }

    static String of(Tray tray) {
        return HOME + "?tray=" + tray.role().key() + "@" + tray.agency().value();
    }

    static String of(Tray tray, Stage stage) {
        return of(tray) + "&stage=" + stage.key();
    }

    /** {@code specialist@<agency>}. */
    private static Optional<Tray> tray(String text) {
        var parts = text.split("@", -1);
        if (parts.length != 2) {
            return Optional.empty();
        }
        return Role.find(parts[0]).flatMap(role -> agency(parts[1]).map(agency -> new Tray(agency, role)));
    }

    private static Optional<AgencyId> agency(String text) {
        try {
            return Optional.of(new AgencyId(UUID.fromString(text)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
