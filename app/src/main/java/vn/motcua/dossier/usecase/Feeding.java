package vn.motcua.dossier.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.model.Amendment;
import vn.motcua.dossier.model.Amendment.Change;
import vn.motcua.dossier.model.Amendment.Written;
import vn.motcua.dossier.model.BundlePlan;
import vn.motcua.dossier.model.BundlePlan.Feed;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.form.Answers;
import vn.motcua.form.Form;
import vn.motcua.form.Forms;
import vn.motcua.shared.PersonId;
import vn.motcua.ui.Dictionary;
import vn.motcua.ui.Language;

/** Lấy kết quả của hồ sơ trước: puts it among the answers, beside what was filed, saying from where it is. */
@Component
class Feeding {
    private final Dossiers dossiers;
    private final Amendments amendments;
    private final Bundles bundles;
    private final PinnedProcedures procedures;
    private final Forms forms;
    private final Dictionary dictionary;

    Feeding(
            Dossiers dossiers,
            Amendments amendments,
            Bundles bundles,
            PinnedProcedures procedures,
            Forms forms,
            Dictionary dictionary) {
        this.dossiers = dossiers;
        this.amendments = amendments;
        this.bundles = bundles;
        this.procedures = procedures;
        this.forms = forms;
        this.dictionary = dictionary;
    }

    Optional<Dossier> lock(DossierId id) {
        return dossiers.lock(id);
    }

    Dossier find(DossierId id) {
        return dossiers.find(id).orElseThrow();
    }

    /** @param there what gives something */
    void feed(BundlePlan.Part part, Dossier to, List<Giver> there, Instant now) {
        part.takes()
                .forEach((question, feed) -> there.stream()
                        .filter(giver -> giver.part().id().equals(feed.part()))
                        .flatMap(giver -> value(giver, feed, question).stream())
                        .forEach(value -> take(to, question, value, now)));
    }

    /** What was stated of it; where nothing was by that name, what was answered there. */
    private Optional<Value> value(Giver giver, Feed feed, String question) {
        var from = giver.dossier();
        var given = bundles.given(from.id());
        var answered = dossiers.answered(from.id()).inForce();
        return given.flatMap(each -> copied(stated(giver), feed.question(), question, each.values())
                        .map(boxes -> new Value(from, boxes, each.by())))
                .or(() -> copied(form(from), feed.question(), question, answered)
                        .map(boxes -> new Value(from, boxes, from.filing().owner())));
    }

    private static Optional<Map<String, String>> copied(Optional<Form> form, String name, String to, Answers answers) {
        return form.flatMap(each -> each.field(name))
                .map(field -> BundlePlan.Part.copied(field.type(), name, to, answers))
                .filter(boxes -> !boxes.isEmpty());
    }

    private Optional<Form> stated(Giver giver) {
        return giver.part().gives().flatMap(forms::find);
    }

    private Optional<Form> form(Dossier dossier) {
        return procedures.of(dossier).guidance().asked(forms);
    }

    private void take(Dossier to, String question, Value value, Instant now) {
        var answered = dossiers.answered(to.id());
        var holds = answered.inForce().boxes(question);
        if (!holds.equals(value.boxes())) {
            var reason = dictionary
                    .in(Language.VIETNAMESE)
                    .say("dossier.bundle.fed", value.from().filing().code().value());
            var change = new Change(question, holds, value.boxes());
            var written = new Written(value.by(), now);
            amendments.add(to.id(), Amendment.linked(answered.next(), change, written, reason));
        }
    }

    /** Hồ sơ có kết quả, and which part it is. */
    record Giver(BundlePlan.Part part, Dossier dossier) {}

    private record Value(Dossier from, Map<String, String> boxes, PersonId by) {}
}
