package vn.motcua.dossier.web.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.usecase.Folder;
import vn.motcua.dossier.usecase.Holders;
import vn.motcua.dossier.usecase.SeeAmendments.Outcome.Seen;
import vn.motcua.dossier.web.AmendmentLine;
import vn.motcua.dossier.web.Spoken;
import vn.motcua.dossier.web.citizen.Telling;
import vn.motcua.form.Answers;
import vn.motcua.form.FieldType;
import vn.motcua.form.Section;
import vn.motcua.ui.Words;

/** Puts what was corrected, and what can be, into words. */
@Component
class AmendmentsPage {
    private final Holders holders;

    AmendmentsPage(Holders holders) {
        this.holders = holders;
    }

    AmendmentsView of(Seen seen, boolean inFull, Words words) {
        var folder = seen.folder();
        return new AmendmentsView(
                InboxAddress.HOME + "/" + folder.dossier().id(),
                folder.dossier().code(),
                Told.in(folder.procedure().heading().name(), words),
                AmendmentEntry.of(folder, seen.form(), holders.people(folder, words), inFull),
                seen.proposes() ? topics(seen, words) : List.of(),
                seen.records(),
                inFull);
    }

    private static List<AmendmentsView.Topic> topics(Seen seen, Words words) {
        return seen.form().stream()
                .flatMap(form -> form.sections(seen.folder().answers()).stream())
                .map(section -> new AmendmentsView.Topic(
                        new Spoken(words).title(section),
                        section.asked()
                                .filter(question -> !question.field().isComputed())
                                .filter(question -> !(question.field().type() instanceof FieldType.Declaration))
                                .map(question -> question(question, seen.folder(), words))
                                .toList()))
                .filter(topic -> !topic.questions().isEmpty())
                .toList();
    }

    private static AmendmentsView.Question question(Section.Question question, Folder folder, Words words) {
        return new AmendmentsView.Question(
                question.key(),
                new Spoken(words).in(question.field().label()),
                shown(question, words),
                folder.answered().open(question.key()).isPresent());
    }

    /** With its digits hidden where they reach a person. */
    private static String shown(Section.Question question, Words words) {
        var text = new Spoken(words).answer(question.field(), question.section().answers());
        return AnswerLine.masked(question.field().type(), text).orElse(text);
    }

    /**
     * The form to propose how an answer should read; empty where nobody is asked that question.
     *
     * @param sent what was typed; empty before anything was: then what stands there is in the boxes, unless it is masked
     */
    Optional<ProposalView> proposal(Seen seen, String key, Map<String, String> sent, Words words) {
        var folder = seen.folder();
        return seen.form()
                .flatMap(form -> form.question(key, folder.answers()))
                .map(question -> new ProposalView(
                        InboxAddress.HOME + "/" + folder.dossier().id() + "/amendments",
                        folder.dossier().code(),
                        key,
                        AmendmentLine.label(question, words),
                        shown(question, words),
                        question.field(),
                        sent.isEmpty() ? untyped(question, words) : question.onPage(question.typed(sent)),
                        sent.getOrDefault(AmendmentsController.REASON, ""),
                        folder.answered().last(key),
                        new Telling(words)));
    }

    private static Answers untyped(Section.Question question, Words words) {
        var answers = question.section().answers();
        var text = new Spoken(words).answer(question.field(), answers);
        return AnswerLine.masked(question.field().type(), text).isPresent() ? Answers.NONE : answers;
    }
}
