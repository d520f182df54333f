package vn.motcua.dossier.web.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.motcua.catalogue.Papers;
import vn.motcua.dossier.model.Mark;
import vn.motcua.dossier.model.Verb;
import vn.motcua.dossier.usecase.Acts.Act;
import vn.motcua.dossier.usecase.Apologising.Later;
import vn.motcua.dossier.usecase.Candidates;
import vn.motcua.dossier.usecase.Folder;
import vn.motcua.dossier.web.Spoken;
import vn.motcua.form.Form;
import vn.motcua.ui.Choice;
import vn.motcua.ui.Words;

/** Puts the acts that are open into words: what is chosen, written and named with each. */
record Offers(Folder folder, Optional<Form> form, Words words) {

    /** What an officer does as such: their own dossiers they answer for on their own pages. */
    private static final Set<Verb> OWNERS = Set.of(Verb.COMPLETE, Verb.CONFIRM, Verb.OBJECT, Verb.WITHDRAW);

    /** First what one comes to the page for. */
    List<Offer> of(List<Act> acts) {
        var offers = acts.stream()
                .filter(act -> !OWNERS.contains(act.verb()))
                .map(this::of)
                .toList();
        return Stream.concat(
                        offers.stream().filter(Offer::primary), offers.stream().filter(offer -> !offer.primary()))
                .toList();
    }

    /** The papers that the case asks for; none where the record names no case. */
    static List<Papers.Component> components(Folder folder) {
        var cases = folder.procedure().papers().cases();
        return cases.isEmpty()
                ? List.of()
                : cases.get(folder.dossier().filing().situation()).components();
    }

    private Offer of(Act act) {
        var told = new Told(words);
        return new Offer(
                act.verb(),
                told.act(act.verb()),
                act.writes() ? Optional.of(lastWording()) : Optional.empty(),
                agencies(act),
                steps(act),
                act.verb() == Verb.ASK
                        ? components(folder).stream()
                                .map(Papers.Component::name)
                                .toList()
                        : List.of(),
                act.verb() == Verb.ASK ? answers() : List.of(),
                act.later().map(this::sorry),
                act.ways().stream()
                        .map(way -> Choice.of(way.key(), new Spoken(words).way(way)))
                        .toList(),
                act.hindrance().map(told::answer));
    }

    /** What was asked of its owner, answered or not; what is worked out is put right with what it is worked out of. */
    private List<Offer.Answer> answers() {
        var spoken = new Spoken(words);
        return form.stream()
                .flatMap(each -> each.sections(folder.answers()).stream())
                .flatMap(section -> section.questions().stream()
                        .filter(field -> !field.isComputed())
                        .map(field -> new Offer.Answer(Mark.answer(section, field), spoken.in(field.label()))))
                .toList();
    }

    private Offer.Sorry sorry(Later later) {
        var step = folder.dossier()
                .standing()
                .atStep()
                .map(at -> Told.in(folder.course().at(at).name(), words))
                .orElse("");
        var since = words.moment(folder.dossier().custody().since());
        return new Offer.Sorry(
                later.days(), words.moment(later.until()), words.say("dossier.desk.sorry.reason", step, since));
    }

    private String lastWording() {
        var wordings = folder.wordings();
        return wordings.isEmpty() ? "" : wordings.getLast().text();
    }

    /** Nothing is chosen for the reader: a wrong agency costs the citizen days. */
    private List<Choice> agencies(Act act) {
        return act.choice().map(this::choices).orElse(List.of());
    }

    /** Where nobody would take it up it is seen, and cannot be chosen. */
    private List<Choice> choices(Candidates candidates) {
        var role = words.say("ui.role." + candidates.role().key());
        var open = candidates.open().stream()
                .map(agency -> Choice.of(agency.id().toString(), Told.in(agency.name(), words)));
        var unstaffed = candidates.unstaffed().stream()
                .map(agency -> Told.in(agency.name(), words))
                .map(name -> Choice.closed(words.say("dossier.desk.choose.nobody", name, role)));
        return Stream.of(Stream.of(Choice.of("", words.say("dossier.desk.choose"))), open, unstaffed)
                .flatMap(each -> each)
                .toList();
    }

    private List<Choice> steps(Act act) {
        return act.steps().reversed().stream()
                .map(step -> Choice.of(
                        step.toString(), Told.in(folder.course().at(step).name(), words)))
                .toList();
    }
}
