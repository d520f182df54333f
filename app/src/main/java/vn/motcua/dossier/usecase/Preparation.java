package vn.motcua.dossier.usecase;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.InternalProcess.Kind;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Course;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Maker;
import vn.motcua.dossier.model.Verb;
import vn.motcua.shared.PersonId;

/** Soạn thảo: what is to be decided gets its words, and who had a hand in it does not decide. */
@Component
class Preparation {
    private final Dossiers dossiers;
    private final Wordings wordings;

    Preparation(Dossiers dossiers, Wordings wordings) {
        this.dossiers = dossiers;
        this.wordings = wordings;
    }

    /** Writes a new version, where a step of this kind does so and the text says anything new. */
    void write(Errand errand, Kind kind, String text, Instant now) {
        var wording = text.strip();
        if (!Wordings.isWrittenAt(kind) || wording.isEmpty()) {
            return;
        }
        var last = wordings.last(errand.dossier());
        if (last.filter(is -> is.text().equals(wording)).isPresent()) {
            return;
        }
        var version = last.map(Wordings.Wording::version).orElse(0) + 1;
        var by = Optional.of(Maker.of(errand.by()).orElseThrow());
        wordings.write(errand.dossier(), new Wordings.Wording(version, wording, now, by));
    }

    boolean isWritten(DossierId dossier) {
        return wordings.last(dossier).isPresent();
    }

    /** Whoever handed on a step of preparation or wrote what is to be decided, and in whose name they did. Only who decides is asked about it. */
    Set<PersonId> by(Dossier dossier, Course course, int step) {
        if (course.at(step).kind() != Kind.DECIDE) {
            return Set.of();
        }
        var preparing = IntStream.range(0, step)
                .filter(earlier -> course.at(earlier).kind() == Kind.PREPARE)
                .boxed()
                .collect(Collectors.toSet());
        return Stream.concat(
                        dossiers.whoDid(dossier.id(), Verb.HAND_ON, preparing).stream(),
                        wordings.all(dossier.id()).stream()
                                .flatMap(wording -> wording.by().stream())
                                .flatMap(Maker::both))
                .collect(Collectors.toSet());
    }
}
