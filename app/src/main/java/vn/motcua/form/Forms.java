package vn.motcua.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tủ biểu mẫu. What is asked is public knowledge, so nobody's leave is asked. */
public interface Forms {

    Optional<Form> find(String id);

    /** What can be filled in of what was written; empty while nobody could. */
    Optional<Form> of(WrittenForm written);

    /** The forms that come with the program, by id: what an author may begin with. */
    List<Form> shipped();

    /** The questions that forms have in common, by name: a person, a piece of land. */
    List<String> blocks();

    /** The questions of a block, each under this name and its own: {@code father-name}; none where there is no such block. */
    List<Form.Field> block(String name, String as);

    /** Checks one page with all its items; answers to other pages decide which of its questions are asked. */
    Checked check(Form form, Form.Page page, Answers answers, LocalDate today);

    /**
     * Checks one page as a program sends it, with all its items: what the page has no box for is a mistake, too, unless it is
     * what stands elsewhere already.
     */
    Checked checkSent(Form form, Form.Page page, Map<String, String> sent, Answers answers, LocalDate today);

    /** Checks one item of a page that repeats, whether it is there already or is just being added. */
    Checked check(Form form, Form.Page page, int item, Answers answers, LocalDate today);

    /** Checks everything, and refuses what the form does not ask. */
    Checked check(Form form, Answers answers, LocalDate today);

    /** These answers, and what is worked out of them in the place of whatever stood there. */
    Answers completed(Form form, Answers answers, LocalDate today);

    /** JSON Schema 2020-12 of what is kept of the form once it is complete, by box. */
    Map<String, Object> schema(Form form);

    /**
     * The same of one page with all its items, of somebody to whom it is put. What hangs on an answer of another page may be
     * there or not.
     */
    Map<String, Object> schema(Form.Page page);
}
