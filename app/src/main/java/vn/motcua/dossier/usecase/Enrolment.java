package vn.motcua.dossier.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Channel;
import vn.motcua.dossier.DossierFiled;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.PublicCode;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Draft;
import vn.motcua.dossier.model.Filing;
import vn.motcua.dossier.model.Helping;
import vn.motcua.dossier.model.Likeness;
import vn.motcua.dossier.model.Proxy;
import vn.motcua.dossier.usecase.Entering.Alike;
import vn.motcua.dossier.usecase.Entering.Entered;
import vn.motcua.form.Section;
import vn.motcua.identity.Representation.Represented;
import vn.motcua.shared.Actor;
import vn.motcua.shared.EventLog;
import vn.motcua.shared.Uuid7;

/** Ghi nhận hồ sơ: enters what a draft becomes, part by part, with its papers, and tells of each. */
@Component
class Enrolment {
    private final Entering entering;
    private final Drawer drawer;
    private final Requirements requirements;
    private final DraftLeave leave;
    private final Bundling bundling;
    private final EventLog log;

    Enrolment(
            Entering entering,
            Drawer drawer,
            Requirements requirements,
            DraftLeave leave,
            Bundling bundling,
            EventLog log) {
        this.entering = entering;
        this.drawer = drawer;
        this.requirements = requirements;
        this.leave = leave;
        this.bundling = bundling;
        this.log = log;
    }

    /** Open dossiers that ask for the same as one of these. */
    Alike alike(Actor by, Draft draft, List<Division.Part> parts) {
        var found = parts.stream()
                .map(part -> entering.alike(by, likeness(by, draft, part)))
                .toList();
        return new Alike(
                found.stream().flatMap(each -> each.seen().stream()).toList(),
                found.stream().mapToInt(Alike::others).sum());
    }

    /**
     * Enters them, in their order.
     *
     * @param parts at least one; the first stands for the whole
     * @param reason why it is filed although another is open; empty where none is
     */
    List<Entered> enrol(Actor by, Draft draft, List<Division.Part> parts, String reason, Instant now) {
        var entered =
                parts.stream().map(part -> enter(by, draft, part, reason, now)).toList();
        drawer.filed(draft, entered.getFirst().dossier().id(), answered(draft), now);
        var dossiers = entered.stream().map(Entered::dossier).toList();
        bundling.bind(draft.request().procedure(), parts, dossiers);
        dossiers.forEach(dossier -> log.append(by.actingFor(dossier.filing().owner()), fact(dossier)));
        return entered;
    }

    /** To how many questions there is an answer that nobody worked out. */
    private int answered(Draft draft) {
        var form = requirements.form(requirements.procedure(draft));
        return (int) form.sections(draft.answers()).stream()
                .flatMap(Section::asked)
                .filter(question -> !question.field().isComputed()
                        && !question.answered(draft.answers()).isEmpty())
                .count();
    }

    private Entered enter(Actor by, Draft draft, Division.Part part, String reason, Instant now) {
        var entered = entering.enter(
                () -> drawn(by, draft, part.place(), now), part.answers(), likeness(by, draft, part), reason);
        drawer.handIn(draft, entered.dossier().id(), part.papers());
        return entered;
    }

    private static Likeness likeness(Actor by, Draft draft, Division.Part part) {
        return Likeness.of(
                part.place().procedure(), draft.request().owner(), by.practises(), part.form(), part.answers());
    }

    private Dossier drawn(Actor by, Draft draft, Division.Place place, Instant now) {
        var owner = draft.request().owner();
        var behalf = leave.toFileFor(by, owner);
        var helped = leave.helped(draft);
        var code = by.practises() ? PublicCode.forPractice() : PublicCode.random();
        return Dossier.filed(
                new DossierId(Uuid7.at(now)),
                new Filing(
                        code,
                        place.procedure(),
                        place.revision(),
                        owner,
                        place.desk(),
                        place.situation(),
                        helped.contains(Helping.CLERK) ? atDesk(draft) : Channel.ONLINE,
                        behalf.map(each -> new Proxy(draft.request().begunBy(), each.mandate())),
                        behalf.filter(Represented::helped).isPresent() || !helped.isEmpty(),
                        now));
    }

    /** What a clerk typed was filed at the desk, whoever sent it off; unless it can be filed online alone. */
    private Channel atDesk(Draft draft) {
        return Optional.of(Channel.DIRECT)
                .filter(channel ->
                        requirements.procedure(draft).terms().by(channel).isPresent())
                .orElse(Channel.ONLINE);
    }

    private static DossierFiled fact(Dossier dossier) {
        var filing = dossier.filing();
        return new DossierFiled(
                dossier.id(),
                filing.revision().value(),
                filing.procedure().value(),
                filing.desk(),
                filing.channel().national(),
                filing.assisted());
    }
}
