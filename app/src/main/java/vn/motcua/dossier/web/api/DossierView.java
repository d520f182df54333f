package vn.motcua.dossier.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.dossier.model.Asker;
import vn.motcua.dossier.model.Delivery;
import vn.motcua.dossier.model.Handover;
import vn.motcua.dossier.model.Opinion;
import vn.motcua.dossier.usecase.Helper;

/**
 * Hồ sơ, as programs see it that may see it.
 *
 * @param channel how it came, by the national number: 1 in person, typed by a clerk, 2 online, 3 by post
 * @param filer who filed it for its owner; absent where the owner did
 * @param helpers who filed it or filled in for its owner, first to last; none where the owner did it alone
 * @param until until when it is whose turn it is to act; absent where no limit is known
 * @param silence what it means if nobody decides in time; absent where it means nothing, and once an answer is given
 * @param stops the steps of the procedure in order
 * @param wordings what was to be decided, oldest version first
 * @param officePapers what the office has given so far, by kind, each to be had as PDF
 * @param marks what is to be put right now, each where it stands
 * @param delivery how its owner wants the result
 * @param handover how its result was given out last; absent where it was not, or before this was written down
 * @param consulting since when and until when the office waits for the opinion of others
 * @param acts what the caller may do with it as it stands
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record DossierView(
        Status status,
        int channel,
        Optional<Filer> filer,
        List<Help> helpers,
        Optional<Instant> until,
        Optional<SilenceView> silence,
        List<Stop> stops,
        Map<String, String> answers,
        List<PaperView> papers,
        List<Move> way,
        List<Wording> wordings,
        List<String> officePapers,
        List<MarkView> marks,
        Wanted delivery,
        Optional<Handed> handover,
        List<Consulting> consulting,
        List<OpenAct> acts) {

    /**
     * Người nộp thay.
     *
     * @param ground by what right, by its key
     * @param proof the paper that shows it; absent where none was needed
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Filer(String name, String ground, Optional<String> proof) {
        static Stream<Filer> of(Helper helper) {
            return helper.consent() instanceof Helper.Consent.Mandate mandate
                    ? Stream.of(new Filer(helper.name(), mandate.ground(), said(mandate.proof())))
                    : Stream.empty();
        }
    }

    /**
     * Người giúp.
     *
     * @param kind right where they act for the owner by a right of their own, team for a member of a community team, clerk for
     *     one of a desk, person for anybody else, before for whose draft it was
     * @param consent how the owner consented: mandate, code or transfer
     * @param since since when the mandate counts, or when the owner gave the code or took the draft over
     * @param saves how often they saved something, where they helped by a code
     * @param proof the paper that shows the consent; absent where there is none
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Help(
            String kind, String name, String consent, Instant since, Optional<Integer> saves, Optional<String> proof) {
        static Help of(Helper helper) {
            return switch (helper.consent()) {
                case Helper.Consent.Mandate mandate ->
                    of(helper, "mandate", mandate.since(), Optional.empty(), said(mandate.proof()));
                case Helper.Consent.Code code ->
                    of(helper, "code", code.given(), Optional.of(code.saves()), Optional.empty());
                case Helper.Consent.Transfer transfer ->
                    of(helper, "transfer", transfer.at(), Optional.empty(), Optional.empty());
            };
        }

        private static Help of(
                Helper helper, String consent, Instant since, Optional<Integer> saves, Optional<String> proof) {
            return new Help(helper.key(), helper.name(), consent, since, saves, proof);
        }
    }

    private static Optional<String> said(String text) {
        return Optional.of(text).filter(each -> !each.isEmpty());
    }

    /**
     * Chặng.
     *
     * @param progress passed, present or ahead
     * @param reached when it last came there
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Stop(String name, String progress, Optional<Instant> reached) {}

    /**
     * Lần chuyển.
     *
     * @param number from 1 on
     * @param act what was done, by key
     * @param stage where it stood afterwards
     * @param holder who had it afterwards
     * @param note the reason that was given; empty where none was
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Move(
            int number,
            String act,
            Instant at,
            String stage,
            Optional<Integer> step,
            Status.Holder holder,
            String note) {}

    /**
     * Việc trao kết quả.
     *
     * @param way counter, post or electronic
     * @param receiver who took it at the counter: owner or representative
     * @param name of the representative
     * @param paper that was shown
     * @param parcel under which number it was posted
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Handed(
            String way,
            Optional<String> receiver,
            Optional<String> name,
            Optional<String> paper,
            Optional<String> parcel) {
        static Handed of(Handover handover) {
            var receiver = handover.receiver();
            return new Handed(
                    handover.way().key(),
                    receiver.map(who -> who.kind().key()),
                    receiver.map(Asker::name).filter(text -> !text.isEmpty()),
                    receiver.map(Asker::paper),
                    Optional.of(handover.parcel()).filter(text -> !text.isEmpty()));
        }
    }

    /**
     * Cách nhận kết quả.
     *
     * @param way counter, post or electronic
     * @param recipient to whom and where it is posted, by box; empty where it is not
     */
    record Wanted(String way, Map<String, String> recipient) {
        static Wanted of(Delivery delivery) {
            return new Wanted(delivery.way().key(), delivery.recipient().byBox());
        }
    }

    record Consulting(Instant since, Instant until) {
        static Consulting of(Opinion opinion) {
            return new Consulting(opinion.asked().at(), opinion.due());
        }
    }

    record Wording(int version, String text, Instant at) {}
}
