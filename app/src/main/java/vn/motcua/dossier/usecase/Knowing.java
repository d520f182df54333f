package vn.motcua.dossier.usecase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import vn.motcua.dossier.PersonRegister;
import vn.motcua.dossier.usecase.EarlierAnswers.Earlier;
import vn.motcua.dossier.usecase.Known.Origin;
import vn.motcua.form.Answers;
import vn.motcua.form.FieldType;
import vn.motcua.form.Form;
import vn.motcua.form.Source;
import vn.motcua.identity.KnownDetails.Details;
import vn.motcua.shared.Actor;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.VietnamTime;

/**
 * Hỏi các nguồn about one person for one page. What is found here may be told only once leave for it was asked.
 *
 * @param details of their account; empty where they are not told to this actor
 * @param earlier what they filed and this actor may see, newest first
 */
record Knowing(
        Actor by,
        PersonId owner,
        Optional<Details> details,
        List<Earlier> earlier,
        ObjectProvider<PersonRegister> registers) {

    /** What the first source says that knows anything. */
    Optional<Known> answer(Form.Field field) {
        return field.from().stream()
                .flatMap(source -> answer(field, source))
                .filter(known -> !known.boxes().isEmpty())
                .findFirst();
    }

    private Stream<Known> answer(Form.Field field, Source source) {
        return switch (source) {
            case Source.Account _ -> details.flatMap(known -> ofAccount(field, known)).stream();
            case Source.EarlierDossier _ -> earlier.stream().flatMap(each -> ofEarlier(field, each).stream());
            case Source.Register(var item) -> inRegisters(field, item);
        };
    }

    private Optional<Known> ofAccount(Form.Field field, Details known) {
        var text = switch (field.type()) {
            case FieldType.FullName _ -> Optional.of(known.fullName());
            case FieldType.CitizenNumber _ -> known.citizenId();
            case FieldType.Telephone _ -> known.phone();
            case FieldType.Email _ -> known.email();
            case FieldType _ -> Optional.<String>empty();
        };
        var origin = new Origin.Account(by.who().equals(Optional.of(owner)));
        return text.map(each -> new Known(field.id(), origin, Map.of(field.id(), each)));
    }

    private Optional<Known> ofEarlier(Form.Field field, Earlier each) {
        var dossier = each.dossier();
        var origin = new Origin.Dossier(
                dossier.code(), VietnamTime.dateOf(dossier.filing().at()));
        return each.to(field).map(boxes -> new Known(field.id(), origin, written(field, boxes)));
    }

    /** What the State holds of a person is told to whom their account would be told, and to nobody else. */
    private Stream<Known> inRegisters(Form.Field field, String item) {
        return registers.stream()
                .filter(_ -> details.isPresent())
                .flatMap(register -> register.ask(owner, item).stream())
                .map(entry ->
                        new Known(field.id(), new Origin.Register(entry.register(), entry.day()), boxes(field, entry)));
    }

    private static Map<String, String> boxes(Form.Field field, PersonRegister.Entry entry) {
        var boxes = new HashMap<String, String>();
        for (var box : field.type().boxes()) {
            var text = entry.boxes().getOrDefault(box, "");
            if (!text.isBlank()) {
                boxes.put(Answers.key(field.id(), box), text);
            }
        }
        return boxes;
    }

    private static Map<String, String> written(Form.Field field, Map<String, String> kept) {
        var boxes = new HashMap<>(kept);
        if (field.type() instanceof FieldType.Telephone) {
            boxes.replaceAll((_, text) -> FieldType.Telephone.written(text));
        }
        return boxes;
    }
}
