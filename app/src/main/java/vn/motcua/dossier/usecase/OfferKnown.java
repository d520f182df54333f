package vn.motcua.dossier.usecase;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.PersonRegister;
import vn.motcua.dossier.usecase.EarlierAnswers.Earlier;
import vn.motcua.form.Form;
import vn.motcua.form.Section;
import vn.motcua.form.Source;
import vn.motcua.identity.KnownDetails;
import vn.motcua.shared.Actor;
import vn.motcua.shared.PersonId;

/**
 * Điền sẵn: what is known already is offered where nothing was typed, with its source, once. What somebody emptied on
 * purpose stays empty. In no transaction: registers are asked outside the house, and a look is entered first.
 */
@Component
public class OfferKnown {
    private final KnownDetails details;
    private final EarlierAnswers earlier;
    private final ObjectProvider<PersonRegister> registers;
    private final OfferedAnswers offered;

    OfferKnown(
            KnownDetails details,
            EarlierAnswers earlier,
            ObjectProvider<PersonRegister> registers,
            OfferedAnswers offered) {
        this.details = details;
        this.earlier = earlier;
        this.registers = registers;
        this.offered = offered;
    }

    /** @param sheet as this actor was shown it, so that leave to fill in was asked */
    public List<Known> offer(Actor by, Sheet sheet, Section section) {
        var open = section.asked()
                .filter(question -> !question.field().from().isEmpty()
                        && question.answered(sheet.draft().answers()).isEmpty())
                .map(Section.Question::field)
                .toList();
        if (open.isEmpty()) {
            return List.of();
        }
        var before = offered.before(sheet.draft().id());
        return known(
                by,
                sheet.draft().request().owner(),
                open.stream().filter(field -> !before.contains(field.id())).toList());
    }

    private List<Known> known(Actor by, PersonId owner, List<Form.Field> open) {
        var account = asks(open, Source.Account.class) || asks(open, Source.Register.class)
                ? details.of(by, owner)
                : Optional.<KnownDetails.Details>empty();
        var filed = asks(open, Source.EarlierDossier.class) ? earlier.of(by, owner) : List.<Earlier>of();
        var knowing = new Knowing(by, owner, account, filed, registers);
        var found =
                open.stream().flatMap(field -> knowing.answer(field).stream()).toList();
        var silent = filed.stream()
                .filter(each -> found.stream().anyMatch(each::tells))
                .filter(each -> !earlier.mayTell(by, each.dossier()))
                .toList();
        return found.stream()
                .filter(known -> silent.stream().noneMatch(each -> each.tells(known)))
                .toList();
    }

    private static boolean asks(List<Form.Field> fields, Class<? extends Source> kind) {
        return fields.stream().flatMap(field -> field.from().stream()).anyMatch(kind::isInstance);
    }
}
