package vn.motcua.dossier.jdbc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.motcua.dossier.model.Stage;
import vn.motcua.dossier.usecase.Sieve;
import vn.motcua.dossier.usecase.TrayFilter;
import vn.motcua.shared.PersonId;

/**
 * Cái rây as conditions on {@code dossier.hand h}. Who has it and how it came stand elsewhere: each is asked for row by row, so
 * that it costs what is open in the tray and nothing of what has ended.
 */
final class Sieved {
    private static final String HOLDER = """
            (SELECT a.person
            FROM dossier.assignment a
            WHERE a.dossier_id = h.dossier_id AND a.agency = h.agency AND a.role = h.role
            ORDER BY a.number DESC
            LIMIT 1)""";

    private static final UUID NOBODY = new UUID(0, 0);

    private Sieved() {}

    /** Rows to read an index by; the one of no stage where nothing can fit. */
    static String stages(TrayFilter filter) {
        var stages = filter.stages();
        return stages.isEmpty() ? "('')" : values(stages);
    }

    static String values(Set<Stage> stages) {
        return Arrays.stream(Stage.values())
                .filter(stages::contains)
                .map(stage -> "('" + stage.key() + "')")
                .collect(Collectors.joining(", "));
    }

    /** @param suffix of its parameters where a trip asks through several sieves */
    static String conditions(TrayFilter filter, String suffix) {
        List<String> all = new ArrayList<>();
        filter.procedure().ifPresent(_ -> all.add("h.procedure = :procedure" + suffix));
        filter.due()
                .ifPresent(timing -> all.add(
                        switch (timing) {
                            case LATE -> "h.due < :now";
                            case SOON -> "h.due >= :now AND h.due < :soon";
                            case IN_TIME -> "h.due >= :soon";
                        }));
        filter.waiting().filter(TrayFilter.Waiting.ANSWER::equals).ifPresent(_ -> all.add("h.asked_at IS NOT NULL"));
        filter.holder()
                .ifPresent(holder -> all.add(
                        switch (holder) {
                            case MINE -> HOLDER + " = :by";
                            case NOBODY -> HOLDER + " IS NULL";
                        }));
        filter.channel()
                .ifPresent(channel -> all.add(
                        "(SELECT d.channel FROM dossier.dossier d WHERE d.id = h.dossier_id) = " + channel.national()));
        return all.stream().map(condition -> " AND " + condition).collect(Collectors.joining());
    }

    static void name(Sieve sieve, String suffix, Map<String, Object> parameters) {
        var soon = sieve.now().plus(TrayFilter.Timing.NEAR);
        parameters.put("now", DossierRows.column(sieve.now()));
        parameters.put("soon", DossierRows.column(soon));
        parameters.put("by", sieve.by().map(PersonId::value).orElse(NOBODY));
        sieve.filter().procedure().ifPresent(code -> parameters.put("procedure" + suffix, code.value()));
    }
}
