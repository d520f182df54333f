package vn.motcua.dossier.usecase;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Apology;
import vn.motcua.catalogue.Method;
import vn.motcua.catalogue.Papers;
import vn.motcua.document.Qr;
import vn.motcua.dossier.model.Acceptance;
import vn.motcua.dossier.model.Passage;
import vn.motcua.dossier.usecase.PaperFacts.Means;
import vn.motcua.dossier.usecase.PaperFacts.Numbers;
import vn.motcua.dossier.usecase.PaperFacts.Part;
import vn.motcua.dossier.usecase.PaperFacts.Promise;
import vn.motcua.dossier.usecase.PaperFacts.Tracking;
import vn.motcua.form.Forms;
import vn.motcua.organisation.Agencies;
import vn.motcua.shared.VietnamTime;

/** Soạn giấy: from what is stored and never changed, so that a paper printed again is the same paper. */
@Component
class Composing {
    private final Dossiers dossiers;
    private final Forms forms;
    private final Agencies agencies;
    private final Register register;
    private final WantedReturns wanted;

    Composing(Dossiers dossiers, Forms forms, Agencies agencies, Register register, WantedReturns wanted) {
        this.dossiers = dossiers;
        this.forms = forms;
        this.agencies = agencies;
        this.register = register;
        this.wanted = wanted;
    }

    /** The move of which the paper speaks; empty while there is none. */
    static Optional<Passage> subject(PaperKind kind, Folder folder) {
        return folder.way().stream().filter(kind::isOf).reduce((_, later) -> later);
    }

    PaperFacts compose(PaperKind kind, Folder folder, Passage passage, Impression impression, String site) {
        var dossier = folder.dossier();
        var day = VietnamTime.dateOf(passage.at());
        var desk = agencies.find(dossier.filing().desk(), day).orElseThrow();
        var form = folder.procedure().guidance().asked(forms).orElseThrow();
        return new PaperFacts(
                desk,
                desk.parent().flatMap(parent -> agencies.find(parent, day)),
                numbers(kind, folder),
                Applicant.of(form, folder.answered().at(passage.at())),
                kind == PaperKind.RECEIPT ? folder.helpers() : List.of(),
                folder.procedure(),
                parts(folder),
                promise(kind, folder),
                kind == PaperKind.RECEIPT ? wanted.at(dossier.id(), passage.at()) : folder.delivery(),
                tracking(folder, site),
                passage.at(),
                impression,
                kind == PaperKind.RESULT ? decided(folder, passage) : passage.note(),
                passage.verb());
    }

    /** Before acceptance there was no official code, and no paper of that time bears one. */
    private Numbers numbers(PaperKind kind, Folder folder) {
        var dossier = folder.dossier();
        return new Numbers(
                dossier.filing().code(),
                dossier.acceptance()
                        .filter(_ -> kind.isOfAccepted())
                        .map(acceptance -> acceptance.code().value()),
                dossiers.secret(dossier.id()),
                kind == PaperKind.RECEIPT ? register.place(dossier.id()) : Optional.empty());
    }

    private static Promise promise(PaperKind kind, Folder folder) {
        var dossier = folder.dossier();
        return new Promise(
                folder.procedure().terms().by(dossier.filing().channel()).flatMap(Method::limit),
                dossier.acceptance().map(Acceptance::at),
                dossier.acceptance().flatMap(kind == PaperKind.APOLOGY ? Acceptance::due : Acceptance::first),
                dossier.acceptance().flatMap(Acceptance::apology).map(Apology::due));
    }

    private static Tracking tracking(Folder folder, String site) {
        var address = site + "/track?code=" + folder.dossier().filing().code().value();
        return new Tracking(address, Qr.of(address, Qr.Wear.SHELTERED));
    }

    /** What stood there then: what is written while a result is put right is not decided yet. */
    private static String decided(Folder folder, Passage finished) {
        return folder.wordings().stream()
                .filter(wording -> !wording.at().isAfter(finished.at()))
                .reduce((_, later) -> later)
                .map(Wordings.Wording::text)
                .orElse("");
    }

    private static List<Part> parts(Folder folder) {
        var cases = folder.procedure().papers().cases();
        var components = cases.isEmpty()
                ? List.<Papers.Component>of()
                : cases.get(folder.dossier().filing().situation()).components();
        return IntStream.range(0, components.size())
                .mapToObj(number -> part(folder, number, components.get(number)))
                .toList();
    }

    private static Part part(Folder folder, int number, Papers.Component component) {
        return new Part(component.name(), component.originals(), component.copies(), means(folder, number, component));
    }

    private static Means means(Folder folder, int number, Papers.Component component) {
        if (component.electronicForm()) {
            return Means.FORM;
        }
        if (folder.papers().stream().anyMatch(paper -> paper.component() == number)) {
            return Means.SENT;
        }
        var filed = VietnamTime.dateOf(folder.dossier().filing().at());
        return component.isSparedOn(filed) ? Means.REGISTER : Means.NOT_SENT;
    }
}
