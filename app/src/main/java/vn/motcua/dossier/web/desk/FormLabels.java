package vn.motcua.dossier.web.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.motcua.dossier.usecase.Ahead;
import vn.motcua.form.Form;
import vn.motcua.organisation.Bilingual;
import vn.motcua.ui.Words;

/** Tên bước và câu hỏi of a form over its revisions: as the newest that has it calls it. */
final class FormLabels {
    private final Words words;
    private final Map<String, Bilingual> pages = new LinkedHashMap<>();
    private final Map<String, Bilingual> fields = new LinkedHashMap<>();

    /** @param forms newest first */
    FormLabels(List<Form> forms, Words words) {
        this.words = words;
        forms.stream().flatMap(form -> form.pages().stream()).forEach(page -> {
            pages.putIfAbsent(page.id(), page.title());
            page.fields().forEach(field -> fields.putIfAbsent(field.id(), field.label()));
        });
    }

    /** From nothing sent to nothing but filing left, in the order in which people come to them. */
    List<String> steps() {
        return Stream.of(Stream.of(""), pages.keySet().stream(), Stream.of(Ahead.REST))
                .flatMap(each -> each)
                .toList();
    }

    String step(String id) {
        return switch (id) {
            case "" -> words.say("dossier.form-figures.step.none");
            case Ahead.REST -> words.say("dossier.form-figures.step.rest");
            case String _ -> pages.containsKey(id) ? Told.in(pages.get(id), words) : id;
        };
    }

    String field(String id) {
        return fields.containsKey(id) ? Told.in(fields.get(id), words) : id;
    }
}
