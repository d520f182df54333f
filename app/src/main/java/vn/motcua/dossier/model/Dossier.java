package vn.motcua.dossier.model;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import vn.motcua.calendar.Apology;
import vn.motcua.calendar.Appointment.PutOff;
import vn.motcua.catalogue.InternalProcess.Kind;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.AgencyId;
import vn.motcua.shared.LegalBasis;
import vn.motcua.shared.PersonId;
import vn.motcua.shared.Role;

/**
 * Hồ sơ.
 *
 * @param custody who has it; the last one who had it once it has ended
 * @param past what is done or counted once
 * @param moves how often it has moved, filing included: whoever acts says which of them was the last they saw
 */
public record Dossier(
        DossierId id,
        Filing filing,
        Optional<Acceptance> acceptance,
        Standing standing,
        Custody custody,
        Past past,
        int moves) {

    /** What it is called by: the official code once there is one, the public one before. */
    public String code() {
        return acceptance
                .map(Acceptance::code)
                .map(DossierCode::value)
                .orElse(filing.code().value());
    }

    /** A dossier as it is filed: with the clerk of the desk. */
    public static Dossier filed(DossierId id, Filing filing) {
        var clerk = new Custody(filing.desk(), Role.RECEPTION_CLERK, filing.at());
        return new Dossier(id, filing, Optional.empty(), new Standing.Filed(), clerk, Past.NOTHING, 1);
    }

    /** Tiếp nhận: the promise is given and the first step begins. */
    public Outcome accept(Acceptance given, Course course, AgencyId firstAgency) {
        if (course.first().isEmpty()) {
            return new Outcome.NoSuchStep();
        }
        int step = course.first().get();
        var custody = new Custody(firstAgency, course.at(step).role(), given.at());
        var accepted = new Dossier(id, filing, Optional.of(given), new Standing.InHand(step), custody, past, moves + 1);
        return moved(Verb.ACCEPT, accepted);
    }

    /**
     * Yêu cầu bổ sung: once before acceptance and once at a step, everything at once each time.
     *
     * @param askedAtStep whether it was asked for at a step before
     */
    @LegalBasis("Nghị định 118/2025/NĐ-CP, Điều 17")
    public Outcome askForMore(boolean askedAtStep, Instant now) {
        if (acceptance.isPresent() ? askedAtStep : past.asked()) {
            return new Outcome.AskedBefore();
        }
        var atDesk = new Custody(filing.desk(), Role.RECEPTION_CLERK, now);
        return standing instanceof Standing.InHand at
                ? moved(Verb.ASK, with(new Standing.Incomplete(at.atStep()), custody, now))
                : moved(Verb.ASK, with(new Standing.Incomplete(Optional.empty()), atDesk, now));
    }

    /**
     * Bổ sung: back to whom it was missing.
     *
     * @param due the promise as it is after the wait; asked only where there was one
     */
    public Outcome complete(Instant now, Supplier<Optional<Instant>> due) {
        if (standing instanceof Standing.Incomplete(var step) && step.isPresent()) {
            return moved(Verb.COMPLETE, resumed(step.get(), now, due));
        }
        return moved(Verb.COMPLETE, with(new Standing.Filed(), filing.desk(), Role.RECEPTION_CLERK, now));
    }

    public Outcome proposeRefusal(Maker by, Instant now) {
        return moved(Verb.PROPOSE_REFUSAL, with(new Standing.RefusalProposed(by), filing.desk(), Role.DESK_HEAD, now));
    }

    public Outcome dismissProposal(Instant now) {
        return moved(Verb.DISMISS_PROPOSAL, with(new Standing.Filed(), filing.desk(), Role.RECEPTION_CLERK, now));
    }

    /** Từ chối: decided by another than the one who proposed it. */
    public Outcome refuse(Maker by, Instant now) {
        if (standing instanceof Standing.RefusalProposed(var proposer) && proposer.shares(by)) {
            return new Outcome.SamePerson();
        }
        return moved(Verb.REFUSE, with(new Standing.NotAccepted(), filing.desk(), Role.DESK_HEAD, now));
    }

    /**
     * Chuyển bước: this step is done.
     *
     * @param prepared the people who prepared what is now decided, or in whose name it was prepared
     */
    public Outcome handOn(Maker by, Course course, Set<PersonId> prepared, Next next) {
        if (!(standing instanceof Standing.InHand(var step))) {
            return new Outcome.NotFromHere(standing.stage());
        }
        if (course.at(step).kind() == Kind.DECIDE && by.isAmong(prepared)) {
            return new Outcome.SamePerson();
        }
        var after = course.after(step);
        if (after.isEmpty()) {
            var atDesk = with(new Standing.Finished(), filing.desk(), Role.RECEPTION_CLERK, next.at());
            return moved(Verb.HAND_ON, atDesk);
        }
        int to = after.get();
        return course.at(to).kind() == Kind.CONFIRM
                ? moved(
                        Verb.HAND_ON,
                        with(new Standing.DraftShown(to, next.confirmUntil().get()), custody, next.at()))
                : moved(
                        Verb.HAND_ON,
                        with(
                                new Standing.InHand(to),
                                next.agency(),
                                course.at(to).role(),
                                next.at()));
    }

    /** Trả lại một bước trước đó. */
    public Outcome sendBack(int to, Course course, AgencyId agency, Instant now) {
        if (!(standing instanceof Standing.InHand(var step))) {
            return new Outcome.NotFromHere(standing.stage());
        }
        return course.before(step).contains(to)
                ? moved(Verb.SEND_BACK, at(to, course, agency, now))
                : new Outcome.NoSuchStep();
    }

    /** Thu hồi: back to where it was before the last hand-over, as {@link Passage#giving} tells. */
    public Outcome recall(Passage giver, Instant now) {
        return giver.step()
                .map(step -> moved(Verb.RECALL, with(new Standing.InHand(step), giver.custody(), now)))
                .orElseGet(Outcome.NothingToRecall::new);
    }

    /** Người dân xác nhận bản nháp, or says nothing until the time is over. */
    public Outcome goOn(Verb how, Course course, AgencyId agency, Instant now) {
        if (!(standing instanceof Standing.DraftShown(var step, var until))) {
            return new Outcome.NotFromHere(standing.stage());
        }
        if (how == Verb.LET_PASS && now.isBefore(until)) {
            return new Outcome.TooEarly(until);
        }
        return course.after(step)
                .map(next -> moved(how, at(next, course, agency, now)))
                .orElseGet(Outcome.NoSuchStep::new);
    }

    /** Im lặng của cơ quan: the law decides where nobody has by then. */
    public Outcome deem(Instant until, Instant now) {
        return now.isBefore(until)
                ? new Outcome.TooEarly(until)
                : moved(Verb.DEEM, with(new Standing.Finished(), filing.desk(), Role.RECEPTION_CLERK, now));
    }

    /** Người dân đề nghị sửa: the draft goes back to where it was prepared. */
    public Outcome objectToDraft(Course course, AgencyId agency, Instant now) {
        if (!(standing instanceof Standing.DraftShown shown)) {
            return new Outcome.NotFromHere(standing.stage());
        }
        return course.preparedBefore(shown.step())
                .map(back -> moved(Verb.OBJECT, at(back, course, agency, now)))
                .orElseGet(Outcome.NoSuchStep::new);
    }

    /** Rút hồ sơ, as long as nothing is decided, at the desk or from afar. */
    @LegalBasis("Nghị định 118/2025/NĐ-CP, Điều 21")
    public Outcome withdraw(Verb how, Course course, Instant now) {
        return end(how, new Standing.Withdrawn(), course, now);
    }

    /** Dừng giải quyết, as long as nothing is decided: for a reason of its own, or because another one asks for the same. */
    @LegalBasis("Nghị định 118/2025/NĐ-CP, Điều 21")
    public Outcome stop(Verb how, Course course, Instant now) {
        return end(how, new Standing.Stopped(), course, now);
    }

    /** Huỷ khai trùng: back to where it stood. The promise stays as it was: that it lay still was the office's mistake. */
    public Outcome separate(Standing before, Custody holder, Instant now) {
        return moved(Verb.SEPARATE, with(before, holder, now));
    }

    private Outcome end(Verb verb, Standing ending, Course course, Instant now) {
        return past.finished()
                        || standing.atStep().filter(course::isDecidedBefore).isPresent()
                ? new Outcome.Decided()
                : moved(verb, with(ending, filing.desk(), Role.RECEPTION_CLERK, now));
    }

    public Outcome giveOut(Instant now) {
        return moved(Verb.GIVE_OUT, with(new Standing.Returned(), custody, now));
    }

    /**
     * Mở lại to put a result right: back to where it was last prepared, and from there the usual way.
     *
     * @param agency who had it there
     */
    public Outcome reopen(int step, Course course, AgencyId agency, Instant now) {
        return moved(Verb.REOPEN, at(step, course, agency, now));
    }

    /** The promise that holds: none while the clock stands still, nor for putting right what was promised and given. */
    public Optional<Instant> due() {
        var isPutRight = past.finished() && standing.stage().isOpen() && standing.stage() != Stage.FINISHED;
        return acceptance.flatMap(Acceptance::promised).filter(_ -> !isPaused() && !isPutRight);
    }

    /** Whether the promised time stands still. */
    public boolean isPaused() {
        return acceptance.isPresent() && standing.stage().stopsClock();
    }

    /** Yêu cầu nghĩa vụ tài chính: the clock stands still until it is paid. */
    @LegalBasis("Nghị định 118/2025/NĐ-CP, Điều 24")
    public Outcome charge(Instant now) {
        return standing instanceof Standing.InHand(var step)
                ? moved(Verb.CHARGE, with(new Standing.Unpaid(step), custody, now))
                : new Outcome.NotFromHere(standing.stage());
    }

    /** @param due the promise as it is after the wait; asked only where there was one */
    public Outcome pay(Instant now, Supplier<Optional<Instant>> due) {
        return standing instanceof Standing.Unpaid(var step)
                ? moved(Verb.PAY, resumed(step, now, due))
                : new Outcome.NotFromHere(standing.stage());
    }

    /** Xin lỗi và hẹn lại, once. Whether the work was on time is judged by what was promised before. */
    @LegalBasis("Thông tư 03/2025/TT-VPCP, Mẫu số 04")
    public Outcome putOff(Instant until, Instant now) {
        var appointment = acceptance.flatMap(Acceptance::appointment);
        if (appointment.isEmpty() || !Lifecycle.allows(standing.stage(), Verb.PUT_OFF)) {
            return new Outcome.NotFromHere(standing.stage());
        }
        if (!until.isAfter(now)) {
            return new Outcome.NotPutOff(PutOff.Refused.NOT_LATER);
        }
        return switch (appointment.get().putOff(new Apology(now, until))) {
            case PutOff.Until(var later) ->
                moved(Verb.PUT_OFF, then(acceptance.map(given -> given.putOff(later)), standing, custody, now));
            case PutOff.Refused refused -> new Outcome.NotPutOff(refused);
        };
    }

    /** Dời lời hẹn to what the calendar says now, as a leader decided; what an office put off itself is its own word. */
    public Outcome reschedule(Instant due, Instant now) {
        var isMovable = acceptance.filter(given -> given.apology().isEmpty()).isPresent();
        return isMovable && standing.stage().runsClock()
                ? moved(
                        Verb.RESCHEDULE,
                        then(acceptance.map(given -> given.until(Optional.of(due))), standing, custody, now))
                : new Outcome.NotFromHere(standing.stage());
    }

    private Dossier resumed(int step, Instant now, Supplier<Optional<Instant>> due) {
        var later = acceptance.map(given -> given.due().isPresent() ? given.until(due.get()) : given);
        return then(later, new Standing.InHand(step), custody, now);
    }

    private Dossier at(int step, Course course, AgencyId agency, Instant now) {
        return with(new Standing.InHand(step), agency, course.at(step).role(), now);
    }

    private Dossier with(Standing next, AgencyId agency, Role role, Instant since) {
        return with(next, new Custody(agency, role, since), since);
    }

    private Dossier with(Standing next, Custody holder, Instant since) {
        return then(acceptance, next, holder, since);
    }

    private Dossier then(Optional<Acceptance> given, Standing next, Custody holder, Instant since) {
        var held = new Custody(holder.agency(), holder.role(), since);
        return new Dossier(id, filing, given, next, held, past.after(next), moves + 1);
    }

    private Outcome moved(Verb verb, Dossier after) {
        return Lifecycle.allows(standing.stage(), verb, after.standing.stage())
                ? new Outcome.Moved(verb, after)
                : new Outcome.NotFromHere(standing.stage());
    }
}
