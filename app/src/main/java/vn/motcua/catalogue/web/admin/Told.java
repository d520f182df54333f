package vn.motcua.catalogue.web.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.calendar.CutOff;
import vn.motcua.catalogue.Availability;
import vn.motcua.catalogue.Fee;
import vn.motcua.catalogue.Guidance;
import vn.motcua.catalogue.InternalProcess;
import vn.motcua.catalogue.OnlineService;
import vn.motcua.catalogue.Papers;
import vn.motcua.catalogue.TimeLimit;
import vn.motcua.catalogue.model.Difference.Change;
import vn.motcua.catalogue.model.Flaw;
import vn.motcua.catalogue.model.Value;
import vn.motcua.catalogue.web.Spoken;
import vn.motcua.catalogue.web.admin.form.FormWords;
import vn.motcua.form.Form;
import vn.motcua.form.WrittenForm;
import vn.motcua.organisation.Bilingual;
import vn.motcua.ui.Words;

/** Kể lại: parts of a record and what is wrong with them, in the words of the page, line by line. */
public record Told(Words words) {

    /** What a change is about. */
    public String label(Change change) {
        var part = words.say("catalogue.part." + change.part().key());
        if (change.of().isEmpty()) {
            return part;
        }
        var of = change.part().isByChannel() ? words.say("catalogue.channel." + change.of()) : change.of();
        return words.say("catalogue.difference.label", part, of);
    }

    /** One side of a change; nothing where there is none. */
    public List<String> lines(Optional<Value> side) {
        return side.map(this::lines).orElse(List.of());
    }

    private List<String> lines(Value value) {
        return switch (value) {
            case Value.Text(var text) -> List.of(text.isEmpty() ? words.say("catalogue.difference.there") : text);
            case Value.Both(var text) -> both(text);
            case Value.Flag(var holds) -> List.of(words.say(holds ? "catalogue.yes" : "catalogue.no"));
            case Value.Slugs(var family, var keys) ->
                keys.stream().map(key -> words.say(key(family, key))).toList();
            case Value.Names(var names) -> names;
            case Value.Time(var limit) -> List.of(time(limit));
            case Value.Tacit(var silence) ->
                List.of(
                        words.say("catalogue.silence." + silence.meaning().key()),
                        time(silence.after()),
                        silence.basis());
            case Value.Cost(var fees) -> fees.stream().map(this::fee).toList();
            case Value.Service(var service) -> service(service);
            case Value.State(var availability) -> availability(availability);
            case Value.Paper(var paper) -> paper(paper);
            case Value.Step(var step) -> step(step);
            case Value.Question(var question) -> question(question);
            case Value.FormPage(var page, var asks) -> formPage(page, asks);
            case Value.FormQuestion(var question) -> formQuestion(question);
            case Value.FormRule(var rule) ->
                Stream.concat(Stream.of(inForm().rule(rule)), both(rule.told()).stream())
                        .toList();
        };
    }

    /** What is named is named by its id: the other questions of that form are not at hand. */
    private FormWords inForm() {
        return new FormWords(words, new WrittenForm("", new Bilingual("", ""), List.of(), List.of()));
    }

    private List<String> formPage(Form.Page page, List<String> asks) {
        return Stream.of(both(page.title()), both(page.hint()), inForm().about(page), asks)
                .flatMap(List::stream)
                .toList();
    }

    private List<String> formQuestion(Form.Field question) {
        return Stream.of(both(question.label()), both(question.hint()), inForm().about(question))
                .flatMap(List::stream)
                .toList();
    }

    private static String key(Value.Family family, String slug) {
        return switch (family) {
            case LEVEL -> "catalogue.level." + slug;
            case CHANNEL -> "catalogue.channel." + slug;
            case EVENT -> "catalogue.event." + slug;
            case AGENCY_KIND -> "catalogue.agency-kind." + slug;
            case SUPPLEMENT -> "catalogue.supplement." + slug;
        };
    }

    private static List<String> both(Bilingual text) {
        return Stream.of(text.vietnamese(), text.english())
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
    }

    private String time(TimeLimit limit) {
        var spoken = new Spoken(words).limit(limit.limit());
        return limit.cutOff() == CutOff.NONE
                ? spoken
                : words.say(
                        "catalogue.difference.cut-off",
                        spoken,
                        words.say("catalogue.cut-off." + Slug.of(limit.cutOff())));
    }

    private String fee(Fee fee) {
        return switch (fee) {
            case Fee.Amount(var kind, var amount, var per) ->
                with(words.say("catalogue.charge." + Slug.of(kind)) + " " + words.dong(amount.dong()), per);
            case Fee.Free(var basis) -> with(words.say("catalogue.fee.free"), basis);
            case Fee.ByResolution(var note) -> with(words.say("catalogue.fee.by-resolution"), note);
            case Fee.Unknown _ -> words.say("catalogue.fee.unknown");
        };
    }

    private static String with(String said, String note) {
        return note.isEmpty() ? said : said + " (" + note + ")";
    }

    private List<String> service(OnlineService service) {
        var lines = new ArrayList<String>();
        lines.add(words.say("catalogue.extent." + Slug.of(service.extent())));
        service.reason().ifPresent(lines::add);
        service.link().ifPresent(lines::add);
        return lines;
    }

    private List<String> availability(Availability availability) {
        return switch (availability) {
            case Availability.Offered _ -> List.of(words.say("catalogue.availability.offered"));
            case Availability.Paused(var reason, var until) ->
                Stream.concat(
                                Stream.of(until.map(day -> words.say("catalogue.paused.until", words.day(day)))
                                        .orElseGet(() -> words.say("catalogue.paused"))),
                                both(reason).stream())
                        .toList();
            case Availability.Seasonal(var from, var to) ->
                List.of(words.say(
                        "catalogue.seasonal",
                        from.getDayOfMonth(),
                        from.getMonthValue(),
                        to.getDayOfMonth(),
                        to.getMonthValue()));
            case Availability.AtTheCounterOnly _ -> List.of(words.say("catalogue.counter-only"));
            case Availability.Elsewhere(var authority, var link) ->
                Stream.concat(both(authority).stream(), Stream.of(link)).toList();
        };
    }

    private List<String> paper(Papers.Component paper) {
        var lines = new ArrayList<String>();
        lines.add(words.say("catalogue.need." + Slug.of(paper.need())));
        lines.add(words.say("catalogue.papers.count", paper.originals(), paper.copies()));
        if (paper.electronicForm()) {
            lines.add(words.say("catalogue.papers.electronic"));
        }
        paper.replaced().ifPresent(by -> {
            lines.add(words.say("catalogue.difference.replaced", by.database(), by.rule()));
            by.until().ifPresent(day -> lines.add(words.say("catalogue.difference.until", words.day(day))));
        });
        return lines;
    }

    private List<String> step(InternalProcess.Step step) {
        var lines = new ArrayList<String>();
        lines.add(words.say("catalogue.step-kind." + Slug.of(step.kind())));
        lines.add(words.say("ui.role." + step.role().key()));
        lines.add(words.say("catalogue.at." + Slug.of(step.at())));
        lines.add(new Spoken(words).quarters(step.quarters()));
        lines.addAll(both(step.result()));
        return lines;
    }

    private List<String> question(Guidance.Question question) {
        return question.answers().stream()
                .map(answer -> {
                    var instead = answer.instead().map(Bilingual::vietnamese).orElse("");
                    var code = answer.other().map(each -> " → " + each).orElse("");
                    return with(answer.text().vietnamese(), instead) + code;
                })
                .toList();
    }

    /** What is wrong, in one sentence. */
    public String flaw(Flaw flaw) {
        if (flaw.kind() == Flaw.Kind.STEPS_DO_NOT_SUM) {
            return flaw.detail().startsWith("-")
                    ? words.say(
                            "catalogue.flaw.steps-too-short",
                            hours(flaw.detail().substring(1)))
                    : words.say("catalogue.flaw.steps-too-long", hours(flaw.detail()));
        }
        return words.say("catalogue.flaw." + flaw.kind().key(), flaw.detail());
    }

    private String hours(String number) {
        return words.language().tag().equals("vi") ? number.replace('.', ',') : number;
    }
}
