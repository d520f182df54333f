package vn.motcua.catalogue.web.admin;

import java.util.Map;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.model.Flaw;

/** Phần của biểu mẫu: a draft is written one topic a page. */
public enum Section {
    HEADING,
    WAYS,
    PAPERS,
    RESULTS,
    PROCESS,
    GUIDANCE,
    /** Its pages are its own: {@code FormController} and its neighbours. */
    FORM,
    AVAILABILITY;

    /** The slug in messages and URLs. */
    public String key() {
        return Slug.of(this);
    }

    /** Where a flaw is mended. */
    public static Section of(Flaw.Kind flaw) {
        return switch (flaw) {
            case NAME_MISSING, AUTHORITY_MISSING -> HEADING;
            case LIMIT_MISSING, FEE_UNKNOWN, TWO_WAYS_BY_ONE_CHANNEL -> WAYS;
            case PAPERS_MISSING -> PAPERS;
            case STEPS_DO_NOT_SUM, NOBODY_DECIDES, PROCESS_UNKNOWN -> PROCESS;
            case QUESTION_WITHOUT_CHOICE -> GUIDANCE;
            case FORM_UNFIT -> FORM;
            case REASON_MISSING, ONLINE_UNVERIFIED, DEAD_LINK, SILENCE_UNFOUNDED -> AVAILABILITY;
        };
    }

    /** What the procedure says about this topic, in the fields of its form. */
    Typed filled(Procedure procedure) {
        return switch (this) {
            case HEADING -> HeadingForm.filled(procedure.heading());
            case WAYS -> WaysForm.filled(procedure.terms());
            case PAPERS -> PapersForm.filled(procedure.papers());
            case RESULTS -> ResultsForm.filled(procedure.papers());
            case PROCESS -> ProcessForm.filled(procedure.process());
            case GUIDANCE -> GuidanceForm.filled(procedure.guidance());
            case FORM -> new Typed(Map.of());
            case AVAILABILITY -> AvailabilityForm.filled(procedure.terms());
        };
    }

    /** The procedure with what was typed about this topic; worthless unless the reading is sound. */
    Procedure read(Reading in, Procedure old) {
        var heading = this == HEADING ? HeadingForm.read(in) : old.heading();
        var terms = switch (this) {
            case WAYS -> WaysForm.read(in, old.terms());
            case AVAILABILITY -> AvailabilityForm.read(in, old.terms());
            case HEADING, PAPERS, RESULTS, PROCESS, GUIDANCE, FORM -> old.terms();
        };
        var papers = switch (this) {
            case PAPERS -> PapersForm.read(in, old.papers());
            case RESULTS -> ResultsForm.read(in, old.papers());
            case HEADING, WAYS, PROCESS, GUIDANCE, FORM, AVAILABILITY -> old.papers();
        };
        var process = this == PROCESS ? ProcessForm.read(in) : old.process();
        var guidance = this == GUIDANCE ? GuidanceForm.read(in, old.guidance()) : old.guidance();
        return new Procedure(old.code(), heading, terms, papers, process, guidance);
    }
}
