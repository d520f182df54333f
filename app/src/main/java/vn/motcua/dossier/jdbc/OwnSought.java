package vn.motcua.dossier.jdbc;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.motcua.catalogue.RevisionId;
import vn.motcua.dossier.model.Stage;
import vn.motcua.dossier.usecase.Inboxes.Fate;
import vn.motcua.dossier.usecase.Inboxes.Sought;

/** Which of a person's own dossiers are sought, of dossiers {@code d} and whose turn it is {@code h}. */
final class OwnSought {
    private static final String WITH_CITIZEN = Arrays.stream(Stage.values())
            .filter(Stage::isWithCitizen)
            .map(stage -> "'" + stage.key() + "'")
            .collect(Collectors.joining(", "));

    private OwnSought() {}

    static String condition(Sought sought) {
        var condition = new StringBuilder();
        sought.fate().ifPresent(fate -> condition.append(" AND ").append(of(fate)));
        if (!sought.text().isEmpty()) {
            condition.append(
                    " AND (strpos(d.public_code, :text) > 0 OR strpos(d.code, :text) > 0 OR d.revision = ANY(:revisions))");
        }
        sought.before().ifPresent(_ -> condition.append(" AND d.id < :before"));
        return condition.toString();
    }

    private static String of(Fate fate) {
        return switch (fate) {
            case MINE -> "h.stage IN (" + WITH_CITIZEN + ")";
            case OPEN -> "d.ended IS NULL";
            case ENDED -> "d.ended IS NOT NULL";
        };
    }

    static Map<String, Object> parameters(Sought sought) {
        var parameters = new HashMap<String, Object>();
        parameters.put("text", sought.text());
        parameters.put(
                "revisions", sought.revisions().stream().map(RevisionId::value).toArray(UUID[]::new));
        sought.before().ifPresent(last -> parameters.put("before", last.value()));
        return parameters;
    }
}
