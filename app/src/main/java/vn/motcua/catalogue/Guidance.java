package vn.motcua.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.form.Form;
import vn.motcua.form.Forms;
import vn.motcua.form.WrittenForm;
import vn.motcua.organisation.Bilingual;

/**
 * Lời chỉ dẫn in plain words.
 *
 * @param summary one or two sentences; both empty where nobody has written any
 * @param events the life events it belongs to
 * @param keywords what people call it
 * @param leaveAtHome what people bring though nobody asks for it
 * @param questions asked before the form
 * @param form the form that comes with the program and is filled in; empty where there is none
 * @param written the form that was written with this revision and is filled in instead of any other
 */
public record Guidance(
        Bilingual summary,
        Set<LifeEvent> events,
        List<String> keywords,
        List<Bilingual> leaveAtHome,
        List<Question> questions,
        Optional<String> form,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<WrittenForm> written) {
    public Guidance {
        events = Ordered.copyOf(events);
        keywords = List.copyOf(keywords);
        leaveAtHome = List.copyOf(leaveAtHome);
        questions = List.copyOf(questions);
    }

    public static Guidance none() {
        return new Guidance(
                new Bilingual("", ""), Set.of(), List.of(), List.of(), List.of(), Optional.empty(), Optional.empty());
    }

    /** The form that people fill in; empty where nobody can. */
    public Optional<Form> asked(Forms forms) {
        return written.isPresent() ? written.flatMap(forms::of) : form.flatMap(forms::find);
    }

    /** The same with this form written for it, or the one that comes with the program where there is none. */
    public Guidance with(Optional<String> shipped, Optional<WrittenForm> own) {
        return new Guidance(summary, events, keywords, leaveAtHome, questions, shipped, own);
    }

    /**
     * Câu hỏi điều kiện.
     *
     * @param answers two or more
     */
    public record Question(Bilingual text, List<Answer> answers) {
        public Question {
            answers = List.copyOf(answers);
        }
    }

    /**
     * Câu trả lời.
     *
     * @param instead what to do instead; empty where one can go on
     * @param other the procedure that is for them, if there is one
     */
    public record Answer(Bilingual text, Optional<Bilingual> instead, Optional<ProcedureCode> other) {}
}
