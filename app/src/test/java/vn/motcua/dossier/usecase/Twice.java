package vn.motcua.dossier.usecase;

import static vn.motcua.dossier.usecase.Town.done;
import static vn.motcua.dossier.usecase.Town.errand;
import static vn.motcua.dossier.usecase.Town.officer;
import static vn.motcua.dossier.usecase.Town.reasoned;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Stage;
import vn.motcua.shared.Actor;

/** Dossiers of one owner for the same, wherever they stand. */
final class Twice {
    private final Town town;
    private final Actor clerk;
    private final Actor owner;

    Twice(Town town, Actor clerk, Actor owner) {
        this.town = town;
        this.clerk = clerk;
        this.owner = owner;
    }

    Dossier filed() throws Exception {
        return town.filed(owner, Town.BIRTH, town.desk);
    }

    Dossier accepted() throws Exception {
        return town.accepted(filed(), clerk);
    }

    /** Another one, where the same people have it. */
    Dossier beside(Dossier dossier) throws Exception {
        return dossier.acceptance().isPresent() ? accepted() : filed();
    }

    /** One in which no paper lies. */
    Dossier without() throws Exception {
        var kept = filed();
        JdbcClient.create(town.database().owner())
                .sql("DELETE FROM dossier.paper p WHERE p.dossier_id = :id")
                .param("id", kept.id().value())
                .update();
        return kept;
    }

    Dossier standing(Stage stage) throws Exception {
        return switch (stage) {
            case FILED -> filed();
            case INCOMPLETE -> {
                var accepted = accepted();
                yield done(town.bean(ReceiveDossier.class).askForMore(reasoned(holder(accepted), accepted)));
            }
            case IN_HAND -> accepted();
            case UNPAID -> {
                var accepted = accepted();
                yield done(town.bean(ChargeDossier.class).charge(reasoned(holder(accepted), accepted), 50_000));
            }
            case DRAFT_SHOWN -> shown(accepted());
            case REFUSAL_PROPOSED, NOT_ACCEPTED, WITHDRAWN, STOPPED, FINISHED, RETURNED ->
                throw new IllegalArgumentException("nothing is declared while it is " + stage);
        };
    }

    Dossier shown(Dossier accepted) {
        var now = accepted;
        while (now.standing().stage() != Stage.DRAFT_SHOWN) {
            now = handedOn(now);
        }
        return now;
    }

    Dossier finished() throws Exception {
        return handled(accepted());
    }

    Dossier handled(Dossier accepted) {
        var now = accepted;
        while (now.standing().stage() != Stage.FINISHED) {
            now = now.standing().stage() == Stage.DRAFT_SHOWN
                    ? done(town.bean(AnswerDossier.class).confirm(errand(owner, now)))
                    : handedOn(now);
        }
        return now;
    }

    Dossier handedOn(Dossier now) {
        return done(town.bean(HandleDossier.class).handOn(errand(holder(now), now), "Khai sinh", Optional.empty()));
    }

    static Actor holder(Dossier dossier) {
        return officer(dossier.custody().role(), dossier.custody().agency());
    }

    /** Whether another one that asks for the same would be found to be like it. */
    boolean isLookedFor(Dossier dossier) {
        return JdbcClient.create(town.database().program())
                .sql("SELECT l.open FROM dossier.likeness l WHERE l.dossier_id = :id")
                .param("id", dossier.id().value())
                .query(Boolean.class)
                .single();
    }

    static String code(Dossier dossier) {
        return dossier.filing().code().value();
    }
}
