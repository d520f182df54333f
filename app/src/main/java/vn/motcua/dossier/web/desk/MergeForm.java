package vn.motcua.dossier.web.desk;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.usecase.Errand;
import vn.motcua.shared.Actor;

/** Mẫu khai trùng, as it was sent. */
public record MergeForm(Map<String, String> sent) {
    static final String ENDS = "ends";
    static final String REASON = "reason";
    static final String PAPERS = "papers";
    private static final String SEEN = "seen.";

    public static final MergeForm EMPTY = new MergeForm(Map.of());

    public MergeForm {
        sent = Map.copyOf(sent);
    }

    /** Which of the two ends. */
    Optional<DossierId> ends(DossierId one, DossierId other) {
        return Stream.of(one, other)
                .filter(each -> each.toString().equals(ends()))
                .findFirst();
    }

    Errand errand(Actor by, DossierId ends) {
        return new Errand(by, ends, number(sent.getOrDefault(SEEN + ends, "")).orElse(0), reason());
    }

    /** Which papers of the one that ends are taken over; those of the other lie there already. */
    Set<Integer> papers(DossierId ends) {
        var own = PAPERS + "." + ends + "-";
        return sent.keySet().stream()
                .filter(name -> name.startsWith(own))
                .flatMap(name -> number(name.substring(own.length())).stream())
                .collect(Collectors.toSet());
    }

    public String ends() {
        return sent.getOrDefault(ENDS, "");
    }

    public String reason() {
        return sent.getOrDefault(REASON, "");
    }

    public boolean ticked(String paper) {
        return sent.containsKey(PAPERS + "." + paper);
    }

    private static Optional<Integer> number(String text) {
        return Optional.of(text).filter(each -> each.matches("[0-9]{1,5}")).map(Integer::valueOf);
    }
}
