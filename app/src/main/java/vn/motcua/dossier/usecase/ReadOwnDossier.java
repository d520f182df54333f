package vn.motcua.dossier.usecase;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Paper;
import vn.motcua.dossier.model.Stage;
import vn.motcua.dossier.usecase.PaperFiles.Shown;
import vn.motcua.dossier.usecase.PaperFiles.View;
import vn.motcua.organisation.Agencies;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Decision;
import vn.motcua.shared.VietnamTime;

/** Đọc hồ sơ của mình: where it is, what was said in it, and the papers as they were sent. */
@Component
public class ReadOwnDossier {
    private final SeeDossier seeDossier;
    private final Locating locating;
    private final PaperFiles papers;
    private final Offer offer;
    private final Ratings ratings;
    private final Agencies agencies;

    ReadOwnDossier(
            SeeDossier seeDossier,
            Locating locating,
            PaperFiles papers,
            Offer offer,
            Ratings ratings,
            Agencies agencies) {
        this.seeDossier = seeDossier;
        this.locating = locating;
        this.papers = papers;
        this.offer = offer;
        this.ratings = ratings;
        this.agencies = agencies;
    }

    public Outcome read(Actor by, DossierId id) {
        return switch (seeDossier.own(by, id)) {
            case SeeDossier.Outcome.Seen(var folder) -> new Outcome.Seen(own(by, folder));
            case SeeDossier.Outcome.Unknown _ -> new Outcome.Unknown();
            case SeeDossier.Outcome.NotAllowed(var refused) -> new Outcome.NotAllowed(refused);
        };
    }

    /**
     * A paper of one's own dossier; empty if it has none with this number, or is another's.
     *
     * @throws IOException if the file is damaged
     */
    public Optional<Shown> paper(Actor by, DossierId id, int number, View view) throws IOException {
        if (!(seeDossier.own(by, id) instanceof SeeDossier.Outcome.Seen(var folder))) {
            return Optional.empty();
        }
        var paper = folder.papers().stream()
                .filter(each -> each.number() == number)
                .map(Paper::file)
                .findFirst();
        return paper.isEmpty() ? Optional.empty() : papers.open(paper.get(), view);
    }

    private OwnDossier own(Actor by, Folder folder) {
        var filing = folder.dossier().filing();
        var day = filedOn(folder);
        var components = Requirements.components(folder.procedure(), filing.situation());
        return new OwnDossier(
                folder,
                seeDossier.behalf(by, folder.dossier()),
                locating.of(folder),
                agencies.find(filing.desk(), day).orElseThrow(),
                offer.form(folder.procedure()),
                papers.items(components, folder.papers(), day),
                isRated(folder.dossier()),
                seeDossier.mayWithdraw(by, folder.dossier()));
    }

    /** Asked only where it may be. */
    private boolean isRated(Dossier dossier) {
        return dossier.standing().stage() == Stage.RETURNED && ratings.isEntered(dossier.id());
    }

    /** What was spared on that day stays spared. */
    private static LocalDate filedOn(Folder folder) {
        return VietnamTime.dateOf(folder.dossier().filing().at());
    }

    /** Kết quả. */
    public sealed interface Outcome {
        record Seen(OwnDossier dossier) implements Outcome {}

        record Unknown() implements Outcome {}

        record NotAllowed(Decision.Refused refused) implements Outcome {}
    }
}
