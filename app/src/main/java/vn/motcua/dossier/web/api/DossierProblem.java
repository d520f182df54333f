package vn.motcua.dossier.web.api;

import org.springframework.http.HttpStatus;
import vn.motcua.api.ProblemType;

/** Lỗi của các lời gọi về hồ sơ. */
enum DossierProblem implements ProblemType {
    /** No such draft, or it has no such page or case. */
    DRAFT_UNKNOWN(HttpStatus.NOT_FOUND),
    /** No such procedure, or nobody has written its form. */
    FORM_UNKNOWN(HttpStatus.NOT_FOUND),
    PROCEDURE_UNKNOWN(HttpStatus.UNPROCESSABLE_CONTENT),
    AGENCY_UNKNOWN(HttpStatus.UNPROCESSABLE_CONTENT),
    /** Why a procedure cannot be asked for here. */
    NO_FORM(HttpStatus.CONFLICT),
    NO_STEPS(HttpStatus.CONFLICT),
    NOT_NOW(HttpStatus.CONFLICT),
    OTHER_OFFICE(HttpStatus.CONFLICT),
    /** The procedure asks for an electronic identity of level 2, which no token carries. */
    LEVEL_TOO_LOW(HttpStatus.FORBIDDEN),
    /** The draft was saved elsewhere meanwhile. */
    EDITED_ELSEWHERE(HttpStatus.PRECONDITION_FAILED),
    /** The procedure was revised since the draft was begun. */
    BEHIND(HttpStatus.CONFLICT),
    ALREADY_FILED(HttpStatus.CONFLICT),
    /** Open dossiers ask for the same: it is filed once it is said why. */
    ALIKE(HttpStatus.CONFLICT),
    /** Answers must be put right or papers are wanting. */
    INCOMPLETE(HttpStatus.UNPROCESSABLE_CONTENT),
    /** A draft is handed to somebody to help, or for good. */
    NO_SUCH_HANDING(HttpStatus.UNPROCESSABLE_CONTENT),
    /** No such code, or one that was used or is over; which of these is not told. */
    NO_SUCH_HANDING_CODE(HttpStatus.NOT_FOUND),
    /** Too many codes were guessed wrong. */
    HANDING_CLOSED(HttpStatus.TOO_MANY_REQUESTS),
    /** The draft takes no such paper. */
    PAPER_NOT_ASKED_FOR(HttpStatus.NOT_FOUND),
    /** Nothing was added to the dossier under this number. */
    PAPER_UNKNOWN(HttpStatus.NOT_FOUND),
    PAPER_EMPTY(HttpStatus.UNPROCESSABLE_CONTENT),
    PAPER_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    PAPER_OF_NO_KIND(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    PAPERS_WAITING(HttpStatus.TOO_MANY_REQUESTS),
    /** The office has given no such paper, or not yet. */
    PAPER_NOT_GIVEN(HttpStatus.NOT_FOUND),
    /** A result is not given out before it can be signed. */
    RESULT_UNSIGNED(HttpStatus.CONFLICT),
    /** No dossier has this code and these digits; which of the two is wrong is not told. */
    NO_MATCH(HttpStatus.NOT_FOUND),
    /** What was given has not the shape of a code, or is not four digits. */
    NO_CODE_OR_DIGITS(HttpStatus.UNPROCESSABLE_CONTENT),
    /** Too much was guessed wrong, at this code or from this line. */
    GUESSING_STOPPED(HttpStatus.TOO_MANY_REQUESTS),
    DOSSIER_UNKNOWN(HttpStatus.NOT_FOUND),
    /** Somebody was faster. */
    OVERTAKEN(HttpStatus.CONFLICT),
    /** Where the dossier stands, this cannot be done. */
    NOT_FROM_HERE(HttpStatus.CONFLICT),
    /** Whoever prepared or proposed does not decide. */
    SAME_PERSON(HttpStatus.FORBIDDEN),
    ASKED_BEFORE(HttpStatus.CONFLICT),
    NO_SUCH_STEP(HttpStatus.UNPROCESSABLE_CONTENT),
    /** The last move was no hand-over to others, or they have acted on it. */
    NOTHING_TO_RECALL(HttpStatus.CONFLICT),
    /** There was an apology before. */
    PUT_OFF_BEFORE(HttpStatus.CONFLICT),
    /** The new time is not after what was promised. */
    NOT_LATER(HttpStatus.UNPROCESSABLE_CONTENT),
    /** It was filed with others, and waits for what one of them gives. */
    WAITS_FOR_OTHERS(HttpStatus.CONFLICT),
    /** What it gives to others is not right yet. */
    OUTCOME_WRONG(HttpStatus.UNPROCESSABLE_CONTENT),
    /** No other dossier waits for what this one gives. */
    NOBODY_WAITS(HttpStatus.CONFLICT),
    /** It was filed alone. */
    NOT_IN_A_BUNDLE(HttpStatus.NOT_FOUND),
    /** Nobody decided in time: since then the law does. */
    LAW_DECIDES(HttpStatus.CONFLICT),
    /** Who stands at the desk, or what they showed, was not said. */
    ASKER_NEEDED(HttpStatus.UNPROCESSABLE_CONTENT),
    /** None of the ways by which a result can be had here. */
    NO_SUCH_RETURN(HttpStatus.UNPROCESSABLE_CONTENT),
    /** Nobody could deliver by what was said of the recipient. */
    RECIPIENT_WRONG(HttpStatus.UNPROCESSABLE_CONTENT),
    /** The draft is filed, or the dossier has ended or its result was given out. */
    RETURN_CLOSED(HttpStatus.CONFLICT),
    /** How the result was given, or what shows that, was not said. */
    HANDOVER_NEEDED(HttpStatus.UNPROCESSABLE_CONTENT),
    RATED_BEFORE(HttpStatus.CONFLICT),
    /** What was given is none of the three answers. */
    NO_SUCH_RATING(HttpStatus.UNPROCESSABLE_CONTENT),
    /** Nothing was written, or too much. */
    NO_TEXT(HttpStatus.UNPROCESSABLE_CONTENT),
    /** A mark names no place of a dossier, or one that another names, too. */
    NO_SUCH_PLACE(HttpStatus.UNPROCESSABLE_CONTENT),
    /** Too many labels, or too long ones. */
    NO_SUCH_LABELS(HttpStatus.UNPROCESSABLE_CONTENT),
    NO_SUCH_SIDE(HttpStatus.UNPROCESSABLE_CONTENT),
    /** The office is to answer first. */
    REMARKS_WAITING(HttpStatus.TOO_MANY_REQUESTS),
    DOSSIER_CLOSED(HttpStatus.CONFLICT),
    /** No question or answer was written, or too much. */
    OPINION_WITHOUT_TEXT(HttpStatus.UNPROCESSABLE_CONTENT),
    OPINION_WITHOUT_DAYS(HttpStatus.UNPROCESSABLE_CONTENT),
    /** No such agency or role, or the very one that asks. */
    NO_SUCH_OFFICE(HttpStatus.UNPROCESSABLE_CONTENT),
    NOBODY_TO_ASK(HttpStatus.UNPROCESSABLE_CONTENT),
    /** Others are to answer first. */
    OPINIONS_WAITING(HttpStatus.TOO_MANY_REQUESTS),
    /** The dossier is not at a step, or the question is answered, withdrawn or needed no more. */
    OPINION_CLOSED(HttpStatus.CONFLICT),
    OPINION_UNKNOWN(HttpStatus.NOT_FOUND),
    /** The right answer would not stand at filing, either. */
    CORRECTION_WRONG(HttpStatus.UNPROCESSABLE_CONTENT),
    /** It is what stands there already. */
    CORRECTION_OF_NOTHING(HttpStatus.UNPROCESSABLE_CONTENT),
    /** Other questions would have to be answered with it: that is the owner's to do. */
    CORRECTION_ENTAILS_MORE(HttpStatus.UNPROCESSABLE_CONTENT),
    /** That answer was changed since, or waits to be. */
    CORRECTION_OVERTAKEN(HttpStatus.CONFLICT),
    ANSWER_NOT_MARKED(HttpStatus.CONFLICT),
    /** It was answered or taken back, or the dossier is decided or has ended. */
    CORRECTION_CLOSED(HttpStatus.CONFLICT),
    CORRECTION_UNKNOWN(HttpStatus.NOT_FOUND),
    /** Whoever it is to be given to does not hold the role that has it. */
    OFFICER_NOT_THERE(HttpStatus.UNPROCESSABLE_CONTENT),
    /** The result has not been given out yet. */
    NOT_GIVEN_OUT(HttpStatus.CONFLICT),
    /** The decision is signed: it is given out, and neither withdrawn nor stopped. */
    DECIDED(HttpStatus.CONFLICT),
    /** Two dossiers are not declared one, or are not parted again. */
    NOT_MERGED(HttpStatus.CONFLICT),
    TOO_EARLY(HttpStatus.CONFLICT),
    REASON_NEEDED(HttpStatus.UNPROCESSABLE_CONTENT),
    WORDING_NEEDED(HttpStatus.UNPROCESSABLE_CONTENT),
    /** How much is to be paid must be said. */
    AMOUNT_NEEDED(HttpStatus.UNPROCESSABLE_CONTENT),
    /** Several agencies can go on: the act must name one. */
    WHICH_AGENCY(HttpStatus.UNPROCESSABLE_CONTENT),
    /** Nobody holds the role of the next step at the agency named. */
    NOBODY_THERE(HttpStatus.UNPROCESSABLE_CONTENT);

    private final HttpStatus status;

    DossierProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public String room() {
        return "dossier";
    }

    @Override
    public HttpStatus status() {
        return status;
    }

    @Override
    public String message() {
        return "dossier.problem." + key();
    }
}
