package vn.motcua.dossier.usecase;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.model.Charge;
import vn.motcua.dossier.model.Passage;
import vn.motcua.dossier.model.Twin;
import vn.motcua.dossier.model.Verb;

/** Xem hồ sơ trùng: with which dossiers one was declared to be one, and what was paid there. */
@Component
public class SeeMerged {
    private final Dossiers dossiers;
    private final Charges charges;

    SeeMerged(Dossiers dossiers, Charges charges) {
        this.dossiers = dossiers;
        this.charges = charges;
    }

    /** To be called once the dossier itself was seen; whoever opens another one of them is asked for that anew. */
    public List<Merged> with(Folder folder) {
        return folder.content().twins().stream()
                .map(twin -> new Merged(twin, paid(dossiers.passages(twin.dossier()), charges.of(twin.dossier()))))
                .toList();
    }

    /** What was paid, each with the number of its receipt. */
    public static List<Paid> paid(List<Passage> way, List<Charge> charges) {
        return way.stream()
                .filter(passage -> passage.verb() == Verb.PAY)
                .flatMap(passage -> asked(passage, charges).map(charge -> new Paid(charge.amount(), passage.note())))
                .toList();
    }

    private static Stream<Charge> asked(Passage payment, List<Charge> charges) {
        return charges.stream().filter(charge -> charge.move() < payment.number()).reduce((_, later) -> later).stream();
    }

    /** Hồ sơ trùng. */
    public record Merged(Twin twin, List<Paid> paid) {
        public Merged {
            paid = List.copyOf(paid);
        }
    }

    /**
     * Khoản đã nộp.
     *
     * @param amount in đồng
     */
    public record Paid(long amount, String receipt) {}
}
