package vn.motcua.dossier.usecase;

import java.time.Instant;
import vn.motcua.dossier.model.Handing;
import vn.motcua.dossier.model.Helping;
import vn.motcua.identity.Representation.Representative;

/**
 * Người giúp, người nộp thay: who filled in for the owner, and how the owner consented.
 *
 * @param as what they are
 */
public record Helper(String name, Helping as, Consent consent) {

    static Helper of(Representative who) {
        var as = who.helps() ? Helping.TEAM : Helping.PERSON;
        return new Helper(who.name(), as, new Consent.Mandate(who.ground(), who.proof(), who.since()));
    }

    static Helper of(Handing handing, String name) {
        var consent = handing.transferredAt()
                .<Consent>map(Consent.Transfer::new)
                .orElseGet(() -> {
                    var taken = handing.taken().orElseThrow();
                    return new Consent.Code(handing.given().at(), taken.at(), taken.saves());
                });
        return new Helper(name, handing.filler().as(), consent);
    }

    /** How they helped, as messages and the API name it. */
    public String key() {
        return switch (consent) {
            case Consent.Mandate _ -> as == Helping.PERSON ? "right" : as.key();
            case Consent.Code _ -> as.key();
            case Consent.Transfer _ -> "before";
        };
    }

    /** Whose help it was, logs do not say. */
    @Override
    public String toString() {
        return "Helper[" + as + "]";
    }

    /** Sự đồng ý của chủ hồ sơ. */
    public sealed interface Consent {
        /**
         * They filed it, too.
         *
         * @param ground by what right, by its key
         * @param proof the paper that shows it; empty where it was given here
         * @param since since when it counts
         */
        record Mandate(String ground, String proof, Instant since) implements Consent {}

        /**
         * The owner gave them a code, and filed it.
         *
         * @param saves how often they saved something
         */
        record Code(Instant given, Instant taken, int saves) implements Consent {}

        /** It was theirs, and they gave it to the owner for good, who agreed by taking it. */
        record Transfer(Instant at) implements Consent {}
    }
}
