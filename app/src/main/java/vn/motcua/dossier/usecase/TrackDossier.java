package vn.motcua.dossier.usecase;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.PublicCode;
import vn.motcua.dossier.model.ReturnWay;
import vn.motcua.shared.Access;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Concerning;
import vn.motcua.shared.Decision;

/**
 * Tra cứu hồ sơ không cần đăng nhập: whoever holds its code and its four digits is told where it is, and nothing about
 * whose it is. Its owner, signed in, needs neither and is never shut out.
 */
@Component
public class TrackDossier {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Pd}.]+");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{4}");

    private final Challenge challenge;
    private final Contents contents;
    private final Catalogue catalogue;
    private final Locating locating;
    private final Access access;

    TrackDossier(Challenge challenge, Contents contents, Catalogue catalogue, Locating locating, Access access) {
        this.challenge = challenge;
        this.contents = contents;
        this.catalogue = catalogue;
        this.locating = locating;
        this.access = access;
    }

    /**
     * Compares and tells.
     *
     * @param code public or official, as typed
     * @param digits as typed
     * @param address where the request came from; only its seal is kept, for an hour or so after a wrong guess
     */
    @Transactional
    public Outcome track(Actor by, String code, String digits, String address) {
        if (access.decide(by, DossierPolicy.TRACK, Concerning.nothing()) instanceof Decision.Refused refused) {
            return new Outcome.NotAllowed(refused);
        }
        var readCode = read(code);
        var readDigits = SPACES.matcher(digits).replaceAll("");
        var areDigits = DIGITS.matcher(readDigits).matches();
        if (readCode.isEmpty() || !areDigits) {
            return new Outcome.Misread(readCode.isEmpty(), !areDigits);
        }
        return switch (challenge.ask(readCode.get(), readDigits, address)) {
            case Challenge.Answer.Right(var id) ->
                found(readCode.get(), contents.track(id).orElseThrow());
            case Challenge.Answer.Wrong _ -> new Outcome.NoMatch();
            case Challenge.Answer.Closed(var until) -> new Outcome.Closed(until);
        };
    }

    /** A dossier's code, public or official, however it is typed; empty if it is none. */
    static Optional<String> read(String typed) {
        return PublicCode.typed(typed)
                .map(PublicCode::value)
                .or(() -> DossierCode.typed(typed).map(DossierCode::value));
    }

    private Outcome found(String code, Contents.Track track) {
        var dossier = track.dossier();
        var procedure =
                catalogue.revision(dossier.filing().revision()).orElseThrow().procedure();
        var whereabouts = locating.of(dossier, procedure, track.way(), track.twins());
        return new Outcome.Found(code, whereabouts, track.delivery().way());
    }

    /** Kết quả. */
    public sealed interface Outcome {
        /**
         * @param code as it is written on paper
         * @param way by which its owner wants the result; to whom it goes is not told
         */
        record Found(String code, Whereabouts whereabouts, ReturnWay way) implements Outcome {
            /** Whether it was made for practice, and has no effect. */
            public boolean isPractice() {
                return PublicCode.typed(code).filter(PublicCode::isPractice).isPresent()
                        || DossierCode.typed(code)
                                .filter(DossierCode::isPractice)
                                .isPresent();
            }
        }

        /** What was typed has not the shape of a code, or is not four digits; it was not compared with anything. */
        record Misread(boolean code, boolean digits) implements Outcome {}

        /** No dossier has this code and these digits; which of the two is wrong is not told. */
        record NoMatch() implements Outcome {}

        /** Too much was guessed wrong, at this code or from this line. */
        record Closed(Instant until) implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
