package vn.motcua.dossier.web.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.model.Opinion;
import vn.motcua.dossier.model.Stage;
import vn.motcua.dossier.usecase.Holders;
import vn.motcua.dossier.usecase.Opinions;
import vn.motcua.dossier.usecase.SeeOpinions.Outcome.Seen;
import vn.motcua.dossier.usecase.SeeOpinions.Waiting;
import vn.motcua.dossier.usecase.SeeTrays;
import vn.motcua.identity.OfficerNames;
import vn.motcua.organisation.Agencies;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.VietnamTime;
import vn.motcua.ui.Choice;
import vn.motcua.ui.Words;

/** Puts questions to other offices into words, and their answers. */
@Component
class OpinionPage {
    private final Catalogue catalogue;
    private final Agencies agencies;
    private final OfficerNames names;
    private final Holders holders;

    OpinionPage(Catalogue catalogue, Agencies agencies, OfficerNames names, Holders holders) {
        this.catalogue = catalogue;
        this.agencies = agencies;
        this.names = names;
        this.holders = holders;
    }

    OpinionView of(Seen seen, Words words) {
        var folder = seen.folder();
        var asks = seen.ways().asks();
        var officers =
                names.of(folder.opinions().stream().flatMap(OpinionPage::people).collect(Collectors.toSet()));
        return new OpinionView(
                InboxAddress.HOME + "/" + folder.dossier().id(),
                folder.dossier().code(),
                Told.in(folder.procedure().heading().name(), words),
                folder.opinions().reversed().stream()
                        .map(opinion -> line(opinion, seen, officers, words))
                        .toList(),
                asks,
                asks ? agencies(seen.at(), words) : List.of(),
                asks ? roles(words) : List.of());
    }

    OpinionsWaiting of(Waiting.Seen seen, int number, Words words) {
        return new OpinionsWaiting(
                seen.lines().stream().map(line -> row(line, seen.at(), words)).toList(), number, seen.total());
    }

    private static Stream<PersonId> people(Opinion opinion) {
        return Stream.concat(Stream.of(opinion.asked().by()), opinion.answer().map(Opinion.Answer::by).stream());
    }

    private OpinionView.Line line(Opinion opinion, Seen seen, Map<PersonId, String> officers, Words words) {
        var asked = opinion.asked();
        var state = opinion.state(seen.folder().dossier().standing().stage(), seen.at());
        return new OpinionView.Line(
                opinion.number(),
                holders.office(asked.to(), words),
                holders.office(asked.from(), words),
                officers.getOrDefault(asked.by(), ""),
                words.moment(asked.at()),
                words.moment(opinion.due()),
                asked.text(),
                state(state, words),
                state == Opinion.State.LATE,
                opinion.answer()
                        .map(answer -> new OpinionView.Answer(
                                officers.getOrDefault(answer.by(), ""),
                                words.moment(answer.at()),
                                answer.text(),
                                answer.paper().isPresent())),
                seen.ways().gives().contains(opinion.number()),
                seen.ways().withdraws().contains(opinion.number()));
    }

    private OpinionsWaiting.Row row(Opinions.Line line, Instant now, Words words) {
        var opinion = line.opinion();
        var state = opinion.state(Stage.IN_HAND, now);
        var procedure = catalogue.revision(line.revision()).orElseThrow().procedure();
        return new OpinionsWaiting.Row(
                InboxAddress.HOME + "/" + line.dossier() + "/opinions#opinion-" + opinion.number(),
                line.code(),
                Told.in(procedure.heading().name(), words),
                holders.office(opinion.asked().from(), words),
                words.moment(opinion.asked().at()),
                words.moment(opinion.due()),
                state(state, words),
                state == Opinion.State.LATE);
    }

    private static String state(Opinion.State state, Words words) {
        return words.say("dossier.opinion.state." + state.key());
    }

    private List<Choice> agencies(Instant now, Words words) {
        var all = agencies.on(VietnamTime.dateOf(now)).stream()
                .map(agency -> Choice.of(agency.id().toString(), Told.in(agency.name(), words)));
        return Stream.concat(Stream.of(Choice.of("", words.say("dossier.opinion.to.choose"))), all)
                .toList();
    }

    private static List<Choice> roles(Words words) {
        return SeeTrays.handlers().stream()
                .sorted()
                .map(role -> Choice.of(role.key(), words.say("ui.role." + role.key())))
                .toList();
    }
}
