package vn.motcua.dossier.usecase;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Likeness;
import vn.motcua.form.Answers;
import vn.motcua.shared.Actor;

/** Vào sổ hồ sơ: under a code of its own, with four secret digits, and so that another like it will be noticed. */
@Component
class Entering {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Dossiers dossiers;
    private final Likenesses likenesses;
    private final Naming naming;
    private final Leaves leaves;

    Entering(Dossiers dossiers, Likenesses likenesses, Naming naming, Leaves leaves) {
        this.dossiers = dossiers;
        this.likenesses = likenesses;
        this.naming = naming;
        this.leaves = leaves;
    }

    /** Open dossiers that ask for the same. */
    Alike alike(Actor by, Likeness likeness) {
        var all = likenesses.alike(likeness).stream()
                .flatMap(id -> dossiers.find(id).stream())
                .toList();
        var seen = all.stream().filter(dossier -> maySee(by, dossier)).toList();
        return new Alike(seen, all.size() - seen.size());
    }

    private boolean maySee(Actor by, Dossier dossier) {
        var leave = new Leave(DossierPolicy.SEE_OWN, dossier.custody().agency());
        return leaves.wouldAllow(by, leave, dossier);
    }

    /**
     * Of thirty billion public codes, one that is drawn was drawn before now and then; then another is drawn.
     *
     * @param draw the dossier, under another code each time
     * @param reason why it is filed although another is open; empty where none is
     */
    Entered enter(Supplier<Dossier> draw, Answers answers, Likeness likeness, String reason) {
        var secret = String.format(Locale.ROOT, "%04d", RANDOM.nextInt(10_000));
        var dossier = draw.get();
        while (!dossiers.add(dossier, secret, answers)) {
            dossier = draw.get();
        }
        likenesses.enter(dossier.id(), likeness, reason);
        naming.enter(dossier, answers);
        return new Entered(dossier, secret);
    }

    /** What it was entered as. */
    Entered entered(DossierId id) {
        return new Entered(dossiers.find(id).orElseThrow(), dossiers.secret(id));
    }

    /** Đã vào sổ. */
    record Entered(Dossier dossier, String secret) {
        @Override
        public String toString() {
            return "Entered[" + dossier.id() + "]";
        }
    }

    /**
     * Hồ sơ giống.
     *
     * @param seen those that whoever files may look at, oldest first
     * @param others how many more there are, of which they are told nothing
     */
    record Alike(List<Dossier> seen, int others) {
        Alike {
            seen = List.copyOf(seen);
        }

        boolean isNothing() {
            return seen.isEmpty() && others == 0;
        }
    }
}
