package vn.motcua.dossier.usecase;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Procedure;
import vn.motcua.dossier.model.Delivery;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Draft;
import vn.motcua.form.Answers;
import vn.motcua.form.FieldType;
import vn.motcua.form.Form;
import vn.motcua.form.Forms;
import vn.motcua.identity.OwnDetails;
import vn.motcua.shared.Actor;
import vn.motcua.shared.PersonId;

/**
 * Người nhận gợi ý: who asks, how they are called and where they live is said on the form's first page, and not asked once more
 * for a parcel. The name of who has not answered that yet is in their account; the digits there stay hidden.
 */
@Component
class SuggestedRecipient {
    private final Forms forms;
    private final PinnedProcedures procedures;
    private final Dossiers dossiers;
    private final OwnDetails details;

    SuggestedRecipient(Forms forms, PinnedProcedures procedures, Dossiers dossiers, OwnDetails details) {
        this.forms = forms;
        this.procedures = procedures;
        this.dossiers = dossiers;
        this.details = details;
    }

    Answers of(Actor by, Draft draft) {
        return of(by, draft.request().owner(), procedures.of(draft), draft.answers());
    }

    Answers of(Actor by, Dossier dossier) {
        var declared = dossiers.answered(dossier.id()).inForce();
        return of(by, dossier.filing().owner(), procedures.of(dossier), declared);
    }

    private Answers of(Actor by, PersonId owner, Procedure procedure, Answers declared) {
        var recipient = forms.find(Delivery.FORM).orElseThrow();
        var boxes = new HashMap<String, String>();
        procedure
                .guidance()
                .asked(forms)
                .map(form -> form.pages().getFirst())
                .ifPresent(first -> recipient.pages().stream()
                        .flatMap(page -> page.fields().stream())
                        .forEach(field -> boxes.putAll(like(field, first, declared))));
        name(recipient)
                .filter(field -> !boxes.containsKey(field.id()))
                .flatMap(field -> ownName(by, owner).map(name -> Map.entry(field.id(), name)))
                .ifPresent(entry -> boxes.put(entry.getKey(), entry.getValue()));
        return new Answers(boxes);
    }

    /** Which question is which, its type tells. */
    private static Map<String, String> like(Form.Field field, Form.Page first, Answers declared) {
        return first.fields().stream()
                .filter(asked -> asked.type().getClass().equals(field.type().getClass()))
                .findFirst()
                .map(asked -> copied(field, asked, declared))
                .orElse(Map.of());
    }

    private static Map<String, String> copied(Form.Field to, Form.Field from, Answers declared) {
        var copied = new HashMap<String, String>();
        for (var box : from.type().boxes()) {
            var text = declared.to(from.id(), box);
            if (!text.isEmpty()) {
                copied.put(Answers.key(to.id(), box), text);
            }
        }
        return copied;
    }

    private static Optional<Form.Field> name(Form recipient) {
        return recipient.pages().stream()
                .flatMap(page -> page.fields().stream())
                .filter(field -> field.type() instanceof FieldType.FullName)
                .findFirst();
    }

    /** Whoever acts for another is not told what the other's account holds. */
    private Optional<String> ownName(Actor by, PersonId owner) {
        return by.who().equals(Optional.of(owner)) && details.masked(by) instanceof OwnDetails.Outcome.Shown(var shown)
                ? Optional.of(shown.fullName())
                : Optional.empty();
    }
}
