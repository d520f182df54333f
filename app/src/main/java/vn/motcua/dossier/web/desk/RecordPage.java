package vn.motcua.dossier.web.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.document.FileKind;
import vn.motcua.document.Files;
import vn.motcua.document.StoredFile;
import vn.motcua.dossier.model.Assignment;
import vn.motcua.dossier.model.Delivery;
import vn.motcua.dossier.model.Maker;
import vn.motcua.dossier.model.Paper;
import vn.motcua.dossier.model.Passage;
import vn.motcua.dossier.usecase.Folder;
import vn.motcua.dossier.usecase.Holders;
import vn.motcua.dossier.usecase.Holders.People;
import vn.motcua.dossier.usecase.OpenFolder.Outcome.Opened;
import vn.motcua.dossier.usecase.Whereabouts;
import vn.motcua.dossier.usecase.Whereabouts.Progress;
import vn.motcua.dossier.web.Spoken;
import vn.motcua.dossier.web.desk.RecordView.Copy;
import vn.motcua.dossier.web.desk.RecordView.Move;
import vn.motcua.dossier.web.desk.RecordView.Sheet;
import vn.motcua.dossier.web.desk.RecordView.Topic;
import vn.motcua.dossier.web.desk.RecordView.Version;
import vn.motcua.form.Form;
import vn.motcua.form.Forms;
import vn.motcua.identity.OfficerNames;
import vn.motcua.shared.PersonId;
import vn.motcua.ui.Words;

/** Puts an opened folder into words. */
@Component
class RecordPage {
    private static final long KILOBYTE = 1_000;

    private final Forms forms;
    private final Files files;
    private final Holders holders;
    private final Rungs rungs;
    private final OfficerNames names;

    RecordPage(Forms forms, Files files, Holders holders, Rungs rungs, OfficerNames names) {
        this.forms = forms;
        this.files = files;
        this.holders = holders;
        this.rungs = rungs;
        this.names = names;
    }

    RecordView of(Opened opened, boolean inFull, Words words) {
        var folder = opened.folder();
        var where = opened.whereabouts();
        var people = holders.people(folder, words);
        return new RecordView(
                folder,
                UUID.randomUUID(),
                where.holder().isEmpty() ? "" : holders.name(folder.way().getLast(), words),
                words.moment(where.since()),
                step(where, words),
                where.paused() ? Due.paused(words) : Due.of(where.due(), where.stage(), opened.at(), words),
                where.silence(),
                where.until().map(words::moment),
                answers(folder, words),
                AmendmentEntry.of(folder, form(folder), people, inFull),
                opened.amends(),
                inFull,
                papers(folder, words),
                way(opened, people, words),
                drafts(folder, people, words),
                awaited(opened, words),
                officer(opened, people(opened)),
                new Offers(folder, form(folder), words).of(opened.acts()));
    }

    /** What has ended is at none. */
    private static Optional<String> step(Whereabouts where, Words words) {
        return where.stops().stream()
                .filter(stop ->
                        stop.progress() == Progress.PRESENT && where.stage().isOpen())
                .map(stop -> Told.in(stop.name(), words))
                .findFirst();
    }

    private static Optional<String> awaited(Opened opened, Words words) {
        var awaited = opened.folder().awaited();
        var late = awaited.stream()
                .filter(opinion -> !opened.at().isBefore(opinion.due()))
                .count();
        return awaited.isEmpty()
                ? Optional.empty()
                : Optional.of(words.say("dossier.opinion.awaited", words.number(awaited.size()), words.number(late)));
    }

    private Optional<Form> form(Folder folder) {
        return folder.procedure().guidance().asked(forms);
    }

    private List<Topic> answers(Folder folder, Words words) {
        var filed = form(folder).stream()
                .flatMap(form -> form.sections(folder.answers()).stream())
                .map(section -> new Topic(new Spoken(words).title(section), AnswerLine.of(section, words)))
                .filter(topic -> !topic.lines().isEmpty());
        return Stream.concat(filed, Stream.of(delivery(folder.delivery(), words)))
                .toList();
    }

    private Topic delivery(Delivery delivery, Words words) {
        var way = new AnswerLine(
                words.say("dossier.return.way"), new Spoken(words).way(delivery.way()), Optional.empty());
        var recipient = forms.find(Delivery.FORM).stream()
                .flatMap(form -> form.sections(delivery.recipient()).stream())
                .flatMap(section -> AnswerLine.of(section, words).stream());
        return new Topic(
                words.say("dossier.return.title"),
                Stream.concat(Stream.of(way), recipient).toList());
    }

    private List<Sheet> papers(Folder folder, Words words) {
        var components = Offers.components(folder);
        return IntStream.range(0, components.size())
                .filter(number -> !components.get(number).electronicForm())
                .mapToObj(number -> new Sheet(
                        components.get(number).name(),
                        folder.papers().stream()
                                .filter(paper -> paper.component() == number)
                                .flatMap(paper -> copy(paper, words).stream())
                                .toList()))
                .toList();
    }

    private Optional<Copy> copy(Paper paper, Words words) {
        return files.find(paper.file())
                .map(file -> new Copy(
                        paper.number(),
                        file.name(),
                        size(file, words),
                        file.kind() != FileKind.PDF,
                        paper.origin().map(from -> InboxAddress.HOME + "/" + from)));
    }

    private static String size(StoredFile file, Words words) {
        return words.say("dossier.desk.kilobytes", words.number(Math.max(1, file.size() / KILOBYTE)));
    }

    /** What was done and what the program warned of, in their order. */
    private List<Move> way(Opened opened, People people, Words words) {
        var folder = opened.folder();
        var officers = people(opened);
        var way = new TreeMap<Instant, List<Move>>();
        folder.way()
                .forEach(passage -> way.computeIfAbsent(passage.at(), _ -> new ArrayList<>())
                        .add(move(folder, passage, people, words)));
        folder.assignments()
                .forEach(given -> way.computeIfAbsent(given.office().since(), _ -> new ArrayList<>())
                        .add(given(given, officers, words)));
        folder.content()
                .warnings()
                .forEach(warning -> way.computeIfAbsent(warning.at(), _ -> new ArrayList<>())
                        .add(new Move(
                                words.moment(warning.at()),
                                rungs.said(warning.rung(), words),
                                people.name(Optional.empty()),
                                "",
                                "")));
        return way.values().stream().flatMap(List::stream).toList();
    }

    private Move given(Assignment given, Map<PersonId, String> officers, Words words) {
        return new Move(
                words.moment(given.office().since()),
                words.say("dossier.assign.did", officers.getOrDefault(given.to(), "")),
                officers.getOrDefault(given.by(), ""),
                holders.office(given.office(), words),
                given.reason());
    }

    private Map<PersonId, String> people(Opened opened) {
        return opened.folder().assignments().isEmpty()
                ? Map.of()
                : names.of(opened.folder().assignments().stream()
                        .flatMap(given -> Stream.of(given.by(), given.to()))
                        .collect(Collectors.toSet()));
    }

    private static Optional<String> officer(Opened opened, Map<PersonId, String> officers) {
        return Assignment.present(
                        opened.folder().assignments(), opened.folder().dossier().custody())
                .map(given -> officers.getOrDefault(given.to(), ""));
    }

    private Move move(Folder folder, Passage passage, People people, Words words) {
        return new Move(
                words.moment(passage.at()),
                new Told(words).done(passage.verb()),
                people.name(passage.by()),
                passage.stage().isOpen() ? holders.name(passage, words) : "",
                note(folder, passage, words));
    }

    /** What for is nothing without how much. */
    private static String note(Folder folder, Passage passage, Words words) {
        return folder.charge(passage)
                .map(charge -> words.say("dossier.desk.charged", words.dong(charge.amount()), passage.note()))
                .orElse(passage.note());
    }

    private static List<Version> drafts(Folder folder, People people, Words words) {
        return folder.wordings().reversed().stream()
                .map(wording -> new Version(
                        wording.version(),
                        wording.text(),
                        words.moment(wording.at()),
                        people.name(wording.by().map(Maker::person))))
                .toList();
    }
}
