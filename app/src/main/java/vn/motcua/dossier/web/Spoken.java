package vn.motcua.dossier.web;

import java.util.List;
import java.util.stream.Collectors;
import vn.motcua.dossier.model.Bundle;
import vn.motcua.dossier.model.Handover;
import vn.motcua.dossier.model.ReturnWay;
import vn.motcua.dossier.usecase.Helper;
import vn.motcua.form.Answers;
import vn.motcua.form.FieldType;
import vn.motcua.form.Form;
import vn.motcua.form.Mistake;
import vn.motcua.form.Section;
import vn.motcua.organisation.Bilingual;
import vn.motcua.ui.Language;
import vn.motcua.ui.Words;

/** Nói ra: what stands in two languages, and what was answered, in the language of the page. */
public record Spoken(Words words) {

    /** What it means that a dossier waits, or does not wait any more, for those of these names. */
    public String waits(Bundle.Wait wait, List<Bilingual> names) {
        return words.say(
                "dossier.bundle.wait." + wait.key(),
                names.stream().map(this::in).collect(Collectors.joining("; ")));
    }

    /** Vietnamese where nothing else has been written. */
    public String in(Bilingual text) {
        return isForeign(text) ? text.vietnamese() : text.in(words.language().tag());
    }

    /** By what way a result is given. */
    public String way(ReturnWay way) {
        return words.say("dossier.return." + way.key());
    }

    /** What shows that it was given; empty where nothing but the way does. */
    public String taken(Handover handover) {
        return switch (handover.way()) {
            case COUNTER ->
                handover.receiver()
                        .map(who ->
                                words.say("dossier.return.taken." + who.kind().key(), who.paper(), who.name()))
                        .orElse("");
            case POST -> words.say("dossier.return.posted", handover.parcel());
            case ELECTRONIC -> "";
        };
    }

    /** Who filed for the owner or helped, and as what. */
    public String helped(Helper helper) {
        return words.say("dossier.helped." + helper.key(), helper.name());
    }

    /** How the owner consented to that. */
    public String consent(Helper helper) {
        return switch (helper.consent()) {
            case Helper.Consent.Mandate mandate ->
                words.say(
                        mandate.proof().isEmpty() ? "dossier.consent.mandate" : "dossier.consent.paper",
                        words.say("identity.ground." + mandate.ground()),
                        words.moment(mandate.since()),
                        mandate.proof());
            case Helper.Consent.Code code ->
                words.say(
                        "dossier.consent.code",
                        words.moment(code.given()),
                        words.moment(code.taken()),
                        words.number(code.saves()));
            case Helper.Consent.Transfer transfer -> words.say("dossier.consent.transfer", words.moment(transfer.at()));
        };
    }

    /** Not written in the language of the page. */
    public boolean isForeign(Bilingual text) {
        return words.language() == Language.ENGLISH && text.english().isBlank();
    }

    /** What a part of a form is called; items of a page that repeats bear a number. */
    public String title(Section section) {
        return section.page()
                .repeat()
                .filter(_ -> !section.isList())
                .map(repeat -> item(repeat, section.item()))
                .orElseGet(() -> in(section.page().title()));
    }

    /** Thành viên 2. */
    public String item(Form.Repeat repeat, int number) {
        var one = in(repeat.item());
        var capital = one.substring(0, 1).toUpperCase(words.language().locale()) + one.substring(1);
        return words.say("dossier.item", capital, words.number(number));
    }

    /** Of whom a question is asked that hangs on another. */
    public String only(Form form, Form.Condition when) {
        var asked = form.field(when.field()).orElseThrow();
        var wanted = asked.type() instanceof FieldType.Choice choice
                ? when.of().stream().map(value -> chosen(choice, value)).collect(Collectors.joining("; "))
                : words.say("dossier.declared");
        return words.say("dossier.declaration.only", in(asked.label()), wanted);
    }

    /** What is wrong, in words. */
    public String told(Mistake mistake) {
        return words.say(
                mistake.problem().message(),
                mistake.arguments().stream()
                        .map(argument -> argument instanceof Bilingual text ? in(text) : argument)
                        .toArray());
    }

    /** An answer as it is read; empty where there is none. */
    public String answer(Form.Field field, Answers answers) {
        var kept = answers.to(field.id());
        return switch (field.type()) {
            case FieldType.Choice choice -> chosen(choice, kept);
            case FieldType.Declaration _ -> kept.isEmpty() ? "" : words.say("dossier.declared");
            case FieldType.Day day -> joined(field, day, answers, "/");
            case FieldType.PartialDay day -> joined(field, day, answers, "/");
            case FieldType.Several several -> ticked(field, several, answers);
            case FieldType.Place place -> joined(field, place, answers, ", ");
            case FieldType.Amount _ -> kept.matches("[0-9]{1,15}") ? words.dong(Long.parseLong(kept)) : kept;
            case FieldType.Quantity asked -> counted(asked, kept);
            case FieldType.Telephone _ -> FieldType.Telephone.written(kept);
            case FieldType.FullName _,
                    FieldType.CitizenNumber _,
                    FieldType.TaxNumber _,
                    FieldType.Email _,
                    FieldType.Line _,
                    FieldType.Paragraph _ -> kept;
        };
    }

    private String counted(FieldType.Quantity asked, String kept) {
        return FieldType.Quantity.of(kept)
                .map(number -> words.number(number, in(asked.unit())))
                .orElse(kept);
    }

    private String chosen(FieldType.Choice choice, String kept) {
        return choice.options().stream()
                .filter(option -> option.value().equals(kept))
                .findFirst()
                .map(option -> in(option.label()))
                .orElse(kept);
    }

    private String ticked(Form.Field field, FieldType.Several several, Answers answers) {
        return several.options().stream()
                .filter(option -> !answers.to(field.id(), option.value()).isEmpty())
                .map(option -> in(option.label()))
                .collect(Collectors.joining("; "));
    }

    private static String joined(Form.Field field, FieldType type, Answers answers, String by) {
        return type.boxes().stream()
                .map(box -> answers.to(field.id(), box))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(by));
    }
}
